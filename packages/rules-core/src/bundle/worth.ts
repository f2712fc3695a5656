import type { AmountInterval } from '../evaluate/result.ts';

/** Where no longest duration is stated, amounts are compared by one year of them. */
const MONTHS_COMPARED = 12;

/** The most an amount can come to over all its months, in fen; `null` when no figure can be given. */
export function worth({ kind, most, per, months }: AmountInterval): number | null {
  if (kind === 'inKind' || most === null) return null;
  if (per === 'once') return most;
  if (months === null) return null;
  return per === 'month' ? most * months : Math.round((most * months) / 12);
}

/**
 * What “the higher one” is compared by (就高), in fen: the worth, one year of it where no duration is stated, the
 * least where only that is printed, more than any figure where there is no upper limit, nothing where no figure is
 * stated.
 */
export function comparedBy(amount: AmountInterval): number {
  if (amount.kind === 'unlimited') return Number.MAX_SAFE_INTEGER;
  const figure = amount.most === null ? { ...amount, most: amount.least } : amount;
  return worth(figure) ?? worth({ ...figure, months: MONTHS_COMPARED }) ?? 0;
}
