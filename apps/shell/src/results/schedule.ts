import { type PaymentPlan, paymentsOf, planOf } from '@portal/district-kit';
import type { BenefitResult, Text } from '@portal/rules-core';
import type { Payment } from '@portal/ui-kit';

/** As far ahead as a schedule is drawn. */
const MONTHS_AHEAD = 120;

/** One benefit of a schedule, with its payments. */
export interface Line {
  id: string;
  name: Text;
  upTo: boolean;
  payments: readonly Payment[];
}

/** Money that cannot be drawn: no figure is stated, or not for how long. */
export interface Undrawn {
  name: Text;
  why: 'noFigure' | 'noDuration';
}

/** When what is paid, counted in months from the first payment. */
export interface Schedule {
  /** The largest first. */
  lines: readonly Line[];
  undrawn: readonly Undrawn[];
  /** Whether something is paid after the last month drawn. */
  beyond: boolean;
}

/** A benefit to be drawn; its id is unique among those drawn together. */
export type ToDraw = Pick<BenefitResult, 'id' | 'name'> & BenefitResult;

/** The schedule of benefits that begin together. In kind is no payment and is left out. */
export function scheduleOf(benefits: readonly ToDraw[]): Schedule {
  const lines: Line[] = [];
  const undrawn: Undrawn[] = [];
  let beyond = false;
  for (const benefit of benefits) {
    if (benefit.kind === 'inKind') continue;
    const payments = paymentsFor(benefit);
    if (payments.length === 0) {
      undrawn.push({
        name: benefit.name,
        why: benefit.most === null ? 'noFigure' : 'noDuration',
      });
      continue;
    }
    const drawn = payments.filter(({ month }) => month <= MONTHS_AHEAD);
    beyond ||= drawn.length < payments.length;
    lines.push({
      id: benefit.id,
      name: benefit.name,
      upTo: benefit.bound !== 'exact',
      payments: drawn,
    });
  }
  return { lines: lines.sort((a, b) => totalOf(b) - totalOf(a)), undrawn, beyond };
}

/** Whether there is anything to see in a drawing: something is paid more than once. */
export function isWorthDrawing({ lines }: Schedule): boolean {
  return lines.some(({ payments }) => payments.length > 1);
}

/** The lines as so many at most: the smallest of them become one, month by month. */
export function atMost(
  lines: readonly Line[],
  most: number,
  rest: (count: number) => Text,
): Line[] {
  if (lines.length <= most) return [...lines];
  const small = lines.slice(most - 1);
  const months = new Map<number, number>();
  for (const { payments } of small)
    for (const { month, fen } of payments) months.set(month, (months.get(month) ?? 0) + fen);
  return [
    ...lines.slice(0, most - 1),
    {
      id: 'rest',
      name: rest(small.length),
      upTo: small.some(({ upTo }) => upTo),
      payments: [...months].sort(([a], [b]) => a - b).map(([month, fen]) => ({ month, fen })),
    },
  ];
}

function totalOf({ payments }: Line): number {
  return payments.reduce((sum, { fen }) => sum + fen, 0);
}

/** All payments of a benefit; none where its figure or its duration is not stated. */
function paymentsFor(benefit: BenefitResult): readonly Payment[] {
  const { most, per, months, kind } = benefit;
  if (most === null || most === 0) return [];
  if (per === 'once' && kind !== 'instalments') return [{ month: 1, fen: most }];
  if (per === 'year') return months === null ? [] : yearly(most, months);
  const plan: PaymentPlan | undefined = planOf(benefit);
  return plan ? paymentsOf(plan) : [];
}

/** A payment every twelve months; a year that is not whole pays its part, rounded to the fen. */
function yearly(most: number, months: number): Payment[] {
  return Array.from({ length: Math.ceil(months / 12) }, (_, year) => {
    const left = Math.min(12, months - year * 12);
    return { month: year * 12 + 1, fen: Math.round((most * left) / 12) };
  });
}
