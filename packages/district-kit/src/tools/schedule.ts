import type { AmountInterval } from '@portal/rules-core';
import type { Payment } from '@portal/ui-kit';

/** What is paid month by month: so much in all, over so many months. */
export interface PaymentPlan {
  /** Whole fen. */
  total: number;
  months: number;
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
 * A plan month by month. How a month's part is rounded is stated nowhere: a month pays what has fallen due by its end
 * less what had by its beginning, so that the months add up to the total to the fen.
 * @returns one payment for each month, the first in month 1
 */
export function paymentsOf({ total, months }: PaymentPlan): Payment[] {
  const due = (month: number): number => Number((BigInt(total) * BigInt(month)) / BigInt(months));
  return Array.from({ length: months }, (_, index) => ({
    month: index + 1,
    fen: due(index + 1) - due(index),
  }));
}
