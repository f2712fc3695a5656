import type { AmountInterval, Criterion, Programme } from '@portal/rules-core';

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
 * The most that an amount can still be paid, with how many months are left.
 * @param used months already received, where they count
 * @returns `undefined` for what is not paid by the month, has no figure, or no stated duration
 */
export function planOf(
  { kind, most, per, months }: AmountInterval,
  used = 0,
): PaymentPlan | undefined {
  if (most === null || months === null || most === 0) return undefined;
  if (kind === 'instalments') return { total: most, months };
  if (per !== 'month') return undefined;
  const left = Math.max(0, months - used);
  return { total: most * left, months: left };
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

/**
 * The fact that counts the months of a benefit already received: the one its programme asks to be less than the
 * benefit's longest duration.
 */
export function monthsUsedFact(
  programme: Programme,
  benefit: string,
  months: number | null,
): string | undefined {
  const criteria = [
    programme.criteria,
    ...programme.classes
      .filter((entry) => entry.benefits.some(({ id }) => id === benefit))
      .map((entry) => entry.criteria),
  ];
  return criteria.flatMap(leaves).find(({ cmp, value }) => cmp === 'lt' && value === months)?.fact;
}

function leaves(criterion: Criterion): Extract<Criterion, { op: 'compare' }>[] {
  if (criterion.op === 'compare') return [criterion];
  return 'of' in criterion ? [criterion.of].flat().flatMap(leaves) : [];
}
