/** What is paid in one month of a schedule. */
export interface Payment {
  /** 1 is the month of the first payment. */
  month: number;
  /** Whole fen. */
  fen: number;
}

/** One benefit of a schedule. */
export interface PaymentPart {
  id: string;
  name: string;
  /** The figures are upper bounds, and are shown as such. */
  upTo: boolean;
  payments: readonly Payment[];
}

export type PaymentUnit = 'year' | 'month';

/** A year or a month of a schedule, counted from the first payment. */
export interface PaymentPeriod {
  /** 1 is the first. */
  number: number;
  /** In how many of its months something is paid. */
  months: number;
  /** What each part pays in it, in the order of the parts, whole fen. */
  amounts: readonly number[];
  /** What each part has paid up to its end. */
  paid: readonly number[];
}

/**
 * A schedule period by period, from the first month to the last in which anything is paid; a period without a payment
 * in between stays in, with zeros.
 * @throws RangeError for a month that is not a whole number from 1, or an amount that is not whole fen
 */
export function paymentPeriods(
  parts: readonly PaymentPart[],
  unit: PaymentUnit,
): readonly PaymentPeriod[] {
  const length = unit === 'year' ? 12 : 1;
  const all = parts.flatMap((part) => part.payments.map((payment) => ({ part, ...payment })));
  for (const { part, month, fen } of all)
    if (!Number.isSafeInteger(month) || month < 1 || !Number.isSafeInteger(fen) || fen < 0)
      throw new RangeError(
        `a payment of "${part.id}" is ${fen} in month ${month}; give whole fen, 0 or more, and months from 1 on`,
      );
  const last = Math.max(0, ...all.filter(({ fen }) => fen > 0).map(({ month }) => month));
  const paid = parts.map(() => 0);
  return Array.from({ length: Math.ceil(last / length) }, (_, index) => {
    const inside = ({ month }: Payment) => Math.ceil(month / length) === index + 1;
    const amounts = parts.map(({ payments }) =>
      payments.filter(inside).reduce((sum, { fen }) => sum + fen, 0),
    );
    amounts.forEach((amount, at) => {
      paid[at] = (paid[at] ?? 0) + amount;
    });
    const months = new Set(
      all.filter((payment) => inside(payment) && payment.fen > 0).map(({ month }) => month),
    );
    return { number: index + 1, months: months.size, amounts, paid: [...paid] };
  });
}

/** All parts together. Only where they may be had together. */
export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
