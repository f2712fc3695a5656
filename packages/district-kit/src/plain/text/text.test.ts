import { describeCatalogue } from '../../testing/describe-catalogue.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

describeCatalogue(zh, en, new URL('..', import.meta.url));
