import { mountStandalone } from '@portal/district-kit/standalone';
import district from './district.tsx';

mountStandalone(district);
