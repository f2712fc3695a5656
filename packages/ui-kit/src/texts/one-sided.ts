import type { KitTextKey } from './zh.ts';

/** Words that one language puts before a figure and the other after it; the other place stays empty. */
export const ONE_SIDED: readonly KitTextKey[] = [
  'amountMonthly',
  'amountYearly',
  'amountTailMonth',
  'amountTailYear',
];
