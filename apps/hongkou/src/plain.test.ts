import { describePlainPages } from '@portal/district-kit/testing/describe';
import { pack } from '../policy/index.ts';

describePlainPages(pack);
