import type { KitTextKey } from '../../texts/zh.ts';
import type { RangePer } from './range-panels.ts';

/** How the amounts of an axis are counted, in words. */
export const PER_WORDS: Readonly<Record<RangePer, KitTextKey>> = {
  once: 'rangesOnce',
  month: 'rangesMonth',
  year: 'rangesYear',
};
