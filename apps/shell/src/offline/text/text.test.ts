import { describeCatalogue } from '@portal/district-kit/testing/describe';
import { en } from './en.ts';
import { zh } from './zh.ts';

// The words about a district that was never opened stand where districts are mounted.
describeCatalogue(zh, en, new URL('../..', import.meta.url));
