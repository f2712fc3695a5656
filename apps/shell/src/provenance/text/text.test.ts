import { describeCatalogue } from '@portal/district-kit/testing/describe';
import { en } from './en.ts';
import { zh } from './zh.ts';

describeCatalogue(zh, en, new URL('..', import.meta.url));
