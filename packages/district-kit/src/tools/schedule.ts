import type { AmountInterval } from '@portal/rules-core';

/** What is paid month by month: so much in all, over so many months. */
export interface PaymentPlan {
  /** Whole fen. */
  total: number;
  months: number;
}

export interface PaymentYear {
  /** 1 is the first year of payment. */
  year: number;
  months: number;
  /** Paid in this year, whole fen. */
  amount: number;
  /** Paid up to its end, whole fen. */
  paid: number;
}

/**
 * The most that an amount can still be paid, over the months that are left.
 * @param interval as evaluated: months already received are taken off its months
 * @returns `undefined` for what is not paid by the month, has no figure, or no stated duration
 */
export function planOf({ kind, most, per, months }: AmountInterval): PaymentPlan | undefined {
  if (most === null || months === null || most === 0) return undefined;
  if (kind === 'instalments') return { total: most, months };
  return per === 'month' ? { total: most * months, months } : undefined;
}

/**
 * A plan year by year. How a month's part is rounded is stated nowhere: a year's sum is what has fallen due by its
 * end less what had by its beginning, so that the years add up to the total to the fen.
 */
export function scheduleOf({ total, months }: PaymentPlan): PaymentYear[] {
  const due = (month: number): number => Number((BigInt(total) * BigInt(month)) / BigInt(months));
  return Array.from({ length: Math.ceil(months / 12) }, (_, index) => {
    const [from, to] = [index * 12, Math.min(months, index * 12 + 12)];
    return { year: index + 1, months: to - from, amount: due(to) - due(from), paid: due(to) };
  });
}
