import {
  type Amount,
  type AmountInterval,
  amountInterval,
  type Benefit,
  type BenefitResult,
  type Programme,
} from '@portal/rules-core';

/** What an amount comes to at most over all its months, in fen; `null` without a figure or a duration. */
export function mostInAll(amount: Amount | AmountInterval): number | null {
  const interval = 'stated' in amount ? amount : amountInterval(amount, {});
  const { most, per, months, kind } = interval;
  if (most === null || kind === 'instalments' || per === 'once' || per === null) return most;
  const times = months === null ? 1 : per === 'month' ? months : months / 12;
  return most * times;
}

/** The amount a card shows: no upper limit first, then the largest in all, then what has no figure. */
export function headlineOf<Each extends Benefit | BenefitResult>(
  benefits: readonly Each[],
): Each | undefined {
  const rank = (benefit: Benefit | BenefitResult): number => {
    const amount = 'amount' in benefit ? benefit.amount : benefit;
    if (amount.kind === 'unlimited') return Number.POSITIVE_INFINITY;
    const most = mostInAll(amount);
    if (most !== null) return most;
    return amount.kind === 'inKind' ? -2 : amount.kind === 'notStated' ? -1 : 0;
  };
  return benefits.reduce<Each | undefined>(
    (best, each) => (best && rank(best) >= rank(each) ? best : each),
    undefined,
  );
}

/** Every benefit of a programme, of all its classes. */
export function allBenefits(
  programme: Pick<Programme, 'benefits' | 'classes'>,
): readonly Benefit[] {
  return [...programme.benefits, ...programme.classes.flatMap((each) => each.benefits)];
}
