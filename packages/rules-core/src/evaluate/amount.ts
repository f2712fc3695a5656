import type { Amount, Benefit } from '../schema/benefit.ts';
import type { Profile } from '../schema/fact.ts';
import type { AmountInterval } from './result.ts';

/** A share of a whole number of fen; what is less than one fen is left off. */
function shareOf(base: number, basisPoints: number): number {
  return Number((BigInt(base) * BigInt(basisPoints)) / 10_000n);
}

/** What an amount can be for this profile, if the benefit is granted. */
export function amountInterval(amount: Amount, profile: Profile): AmountInterval {
  const none = {
    unit: null,
    per: null,
    months: null,
    bound: null,
    least: null,
    most: null,
  } as const;
  switch (amount.kind) {
    case 'unlimited':
      return { ...none, kind: amount.kind, stated: true, unit: 'fen' };
    case 'notStated':
      return { ...none, kind: amount.kind, stated: false, unit: 'fen' };
    case 'inKind':
      return { ...none, kind: amount.kind, stated: true };
    case 'oneOff':
      return {
        kind: amount.kind,
        bound: amount.bound,
        ...ends(amount.bound, amount.most, amount.least),
        unit: 'fen',
        per: 'once',
        months: null,
        stated: true,
      };
    case 'instalments':
      return {
        kind: amount.kind,
        bound: amount.bound,
        ...ends(amount.bound, amount.most),
        unit: 'fen',
        per: 'once',
        months: amount.months,
        stated: true,
      };
    case 'monthly':
    case 'yearly': {
      const steps = amount.kind === 'monthly' ? amount.steps : undefined;
      return {
        kind: amount.kind,
        bound: amount.bound,
        ...(steps
          ? { least: steps[0] ?? 0, most: amount.most, steps }
          : ends(amount.bound, amount.most)),
        unit: 'fen',
        per: amount.kind === 'monthly' ? 'month' : 'year',
        months: monthsLeft(amount, profile),
        stated: true,
      };
    }
    case 'share': {
      const base = profile[amount.of];
      const known = typeof base === 'number';
      const printedLeast = amount.least ?? (amount.bound === 'upTo' ? 0 : amount.most);
      return {
        kind: amount.kind,
        bound: amount.bound,
        least: known ? shareOf(base, printedLeast) : null,
        most: known && amount.bound !== 'atLeast' ? shareOf(base, amount.most) : null,
        unit: 'fen',
        per: amount.per,
        months: monthsLeft(amount, profile),
        stated: true,
        share: { least: amount.least ?? null, most: amount.most, of: amount.of },
      };
    }
    case 'matched': {
      const base = profile[amount.of];
      const matched = typeof base === 'number' ? shareOf(base, amount.ratio) : undefined;
      return {
        kind: amount.kind,
        bound: amount.bound,
        ...(matched === undefined ? { least: null, most: null } : ends(amount.bound, matched)),
        unit: 'fen',
        per: 'once',
        months: null,
        stated: true,
        share: { least: null, most: amount.ratio, of: amount.of },
      };
    }
  }
}

/** The ends that a printed figure gives: an upper bound alone says nothing about the least. */
function ends(
  bound: 'upTo' | 'exact' | 'atLeast',
  figure: number,
  printedLeast?: number,
): { least: number | null; most: number | null } {
  if (bound === 'atLeast') return { least: figure, most: null };
  return { least: printedLeast ?? (bound === 'exact' ? figure : 0), most: figure };
}

/** For how many months it can still be paid; `null` where no longest duration is stated. */
function monthsLeft(
  { maxMonths, monthsUsed }: { maxMonths?: number | undefined; monthsUsed?: string | undefined },
  profile: Profile,
): number | null {
  if (maxMonths === undefined) return null;
  const used = monthsUsed === undefined ? undefined : profile[monthsUsed];
  return typeof used === 'number' ? Math.max(0, maxMonths - used) : maxMonths;
}

/** The facts that an amount is reckoned from: the base of a share, the months already had. */
export function amountFacts({ amount }: Benefit): string[] {
  const base = amount.kind === 'share' || amount.kind === 'matched' ? [amount.of] : [];
  const used = 'monthsUsed' in amount && amount.monthsUsed !== undefined ? [amount.monthsUsed] : [];
  return [...base, ...used];
}

/** The interval that holds several: which of them it will be is still open. The first gives kind and terms. */
export function span(intervals: readonly [AmountInterval, ...AmountInterval[]]): AmountInterval {
  const [{ steps, ...first }, ...others] = intervals;
  const leasts = intervals.map((interval) => interval.least);
  const mosts = intervals.map((interval) => interval.most);
  const months = intervals.map((interval) => interval.months);
  const share = others.length > 0 ? spanOfShares(intervals) : first.share;
  const sameSteps = others.every((other) => other.steps?.join() === steps?.join());
  return {
    ...first,
    least: leasts.includes(null) ? null : Math.min(...leasts.map(Number)),
    most: mosts.includes(null) ? null : Math.max(...mosts.map(Number)),
    months: months.includes(null) ? null : Math.max(...months.map(Number)),
    ...(share && { share }),
    ...(steps && sameSteps && { steps }),
  };
}

/** The lowest and the highest printed share; of an upper bound without a printed least, no least. */
function spanOfShares(intervals: readonly AmountInterval[]): AmountInterval['share'] {
  const shares = intervals.flatMap(({ share, bound }) => (share ? [{ ...share, bound }] : []));
  const [first] = shares;
  if (!first) return undefined;
  const most = Math.max(...shares.map((share) => share.most));
  const leasts = shares.map((share) => share.least ?? (share.bound === 'upTo' ? null : share.most));
  const least = leasts.includes(null) ? null : Math.min(...leasts.map(Number));
  return { of: first.of, most, least: least === most ? null : least };
}

/** What may not come at all is worth nothing at least. */
export function notCertain(amount: AmountInterval, certain: boolean): AmountInterval {
  return certain || amount.least === null ? amount : { ...amount, least: 0 };
}
