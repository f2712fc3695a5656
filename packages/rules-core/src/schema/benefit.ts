import { z } from 'zod';
import { NEED_IDS } from './closed-lists.ts';
import { Criterion } from './criterion.ts';
import { Citation, FactId, PartId } from './ids.ts';
import { Text } from './text.ts';

/** Whole fen. */
const Fen = z.int().nonnegative();
const BasisPoints = z.int().positive();

/**
 * How the printed figure binds: `upTo` (最高, an upper bound, and always shown as one), `exact`, `atLeast`.
 */
export const Bound = z.enum(['upTo', 'exact', 'atLeast']);
export type Bound = z.infer<typeof Bound>;

const Months = z.int().positive();
const lasting = { maxMonths: Months.optional(), monthsUsed: FactId.optional() };

/**
 * What is granted. Money in whole fen, shares in basis points, durations in months.
 * - `oneOff`: paid once; `least` where a range is printed.
 * - `instalments`: one total, `most`, spread evenly over `months`.
 * - `monthly`: per month, for at most `maxMonths` (absent: no longest duration is stated); `steps` where the
 *   amount is one of several printed figures.
 * - `yearly`: per year, for at most `maxMonths`.
 * - `share`: a share of the amount that the fact `of` holds, each `per`.
 * - `matched`: the amount in the fact `of`, times `ratio` (10,000 = one to one).
 * - `unlimited`: printed as having no upper limit.
 * - `notStated`: money, but no figure is printed.
 * - `inKind`: no money.
 *
 * `monthsUsed` names the whole-number fact that holds how many of `maxMonths` have already been had, where the
 * document counts them together: what is left is shorter by them.
 */
export const Amount = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('oneOff'), bound: Bound, most: Fen, least: Fen.optional() }),
  z.strictObject({ kind: z.literal('instalments'), bound: Bound, most: Fen, months: Months }),
  z.strictObject({
    kind: z.literal('monthly'),
    bound: Bound,
    most: Fen,
    steps: z.array(Fen).min(2).optional(),
    ...lasting,
  }),
  z.strictObject({
    kind: z.literal('yearly'),
    bound: Bound,
    most: Fen,
    ...lasting,
  }),
  z.strictObject({
    kind: z.literal('share'),
    bound: Bound,
    of: FactId,
    least: BasisPoints.optional(),
    most: BasisPoints,
    per: z.enum(['once', 'month', 'year']),
    ...lasting,
  }),
  z.strictObject({ kind: z.literal('matched'), bound: Bound, of: FactId, ratio: BasisPoints }),
  z.strictObject({ kind: z.literal('unlimited') }),
  z.strictObject({ kind: z.literal('notStated') }),
  z.strictObject({ kind: z.literal('inKind') }),
]);
export type Amount = z.infer<typeof Amount>;

/** What a reader is looking for; results and comparison are grouped by it. */
export const Need = z.enum(NEED_IDS);
export type Need = z.infer<typeof Need>;

export const Benefit = z.strictObject({
  /** Unique in its programme, except that the same benefit of several classes carries the same id. */
  id: PartId,
  name: Text,
  need: Need,
  amount: Amount,
  citation: Citation,
  /** Who receives it, where that is not the applicant. */
  recipient: Text.optional(),
  /** A further condition for this benefit alone. */
  when: Criterion.optional(),
  /** Benefits of one likeness (同类) exclude each other where a combination rule of scope `like` says so. */
  like: PartId.optional(),
  /** How and when it is paid or given, or on what it depends. */
  terms: Text.optional(),
  interpretation: Text.optional(),
});
export type Benefit = z.infer<typeof Benefit>;
