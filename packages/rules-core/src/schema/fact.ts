import { z } from 'zod';
import { FactId, PartId } from './ids.ts';
import { Implication } from './implication.ts';
import { Text } from './text.ts';

/** One answer that a choice, a scale or a set of choices offers. */
export const FactOption = z.strictObject({ id: PartId, label: Text, hint: Text.optional() });
export type FactOption = z.infer<typeof FactOption>;

const options = z.array(FactOption).min(2);

/**
 * What values a fact can have.
 * - `boolean`: true or false.
 * - `integer`: a whole number from `min` (to `max`), counted in `unit`.
 * - `money`: whole fen, never negative; `unit` is what it is usually told in, 元 or 万元, for the field at first.
 * - `percent`: whole basis points (1 % = 100), 0 to 10,000 unless `max` says more.
 * - `date`: a calendar date.
 * - `choice`: exactly one option, no order among them.
 * - `scale`: exactly one option; the options rise, and comparisons follow their order.
 * - `choices`: any number of options; an empty set is the answer “none of these”.
 * - `place`: a district id of any pack, or `elsewhere`.
 * - `places`: any number of those; an empty set is the answer “nowhere”.
 */
export const FactType = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('boolean') }),
  z.strictObject({
    kind: z.literal('integer'),
    min: z.int().default(0),
    max: z.int().optional(),
    unit: Text,
  }),
  z.strictObject({ kind: z.literal('money'), unit: z.enum(['yuan', 'wan']).optional() }),
  z.strictObject({ kind: z.literal('percent'), max: z.int().positive().default(10_000) }),
  z.strictObject({ kind: z.literal('date') }),
  z.strictObject({ kind: z.literal('choice'), options }),
  z.strictObject({ kind: z.literal('scale'), options }),
  z.strictObject({ kind: z.literal('choices'), options }),
  z.strictObject({ kind: z.literal('place') }),
  z.strictObject({ kind: z.literal('places') }),
]);
export type FactType = z.infer<typeof FactType>;

/** Whose fact it is. */
export const Subject = z.enum(['person', 'team', 'employer']);
export type Subject = z.infer<typeof Subject>;

/**
 * Whether what is known of a fact can become otherwise.
 * - `never`: it lies in the past or in who one is: a birth date, a prize won or not won.
 * - `time`: a count that time alone adds to; it grows and never shrinks.
 * - `effort`: somebody can change it: a title, a contract, where the employer is registered.
 */
export const Changeability = z.enum(['never', 'time', 'effort']);
export type Changeability = z.infer<typeof Changeability>;

/** One typed thing known, or not, about a person, a team or an employer. */
export const Fact = z.strictObject({
  id: FactId,
  subject: Subject,
  type: FactType,
  /** Short name, as it stands in a list of answers. */
  label: Text,
  /** The question as it is put to the reader. */
  question: Text,
  /** How to find the answer, and where its boundary lies. */
  hint: Text.optional(),
  /** Why it is asked: what depends on it. */
  why: Text,
  /** Absent: `effort`. */
  changeable: Changeability.optional(),
  /** What is certain of this fact by what others are. */
  follows: z.array(Implication).optional(),
  /** The answer that by far the most people give: a prize is rare. It guides only which question comes next. */
  usual: z.union([z.boolean(), z.string(), z.array(z.string())]).optional(),
  /** No programme asks for it: it is asked because much else follows from it. */
  gate: z.literal(true).optional(),
});
export type Fact = z.infer<typeof Fact>;

/** A value that a profile may hold for a fact. Which form is right depends on the fact's type. */
export type FactValue = boolean | number | string | readonly string[];

/** The facts given so far. A fact that is absent is unknown: never false, never zero. */
export type Profile = Readonly<Record<string, FactValue>>;

export { ELSEWHERE } from './closed-lists.ts';
