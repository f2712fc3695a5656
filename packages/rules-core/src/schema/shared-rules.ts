import { z } from 'zod';
import { Citation, PartId, RecordId } from './ids.ts';
import { Text } from './text.ts';

const appliesTo = z.array(RecordId).min(1);

/** Benefits: all of a programme, one of a programme, or every one of a likeness. */
export const BenefitSelector = z
  .strictObject({
    programme: RecordId.optional(),
    benefit: PartId.optional(),
    like: PartId.optional(),
  })
  .refine(
    (selector) => selector.programme !== undefined || selector.like !== undefined,
    'a selector names a programme or a likeness',
  );
export type BenefitSelector = z.infer<typeof BenefitSelector>;

/**
 * Which benefits exclude each other, which may be taken together and on what terms.
 * - `higherOf` (就高不重复): of the members at most one is kept, the higher. With `scope: 'like'` only members
 *   of the same likeness exclude each other.
 * - `oneOf` (或, 择一): of the members at most one is taken; the document does not say that it is the higher. The
 *   bundle takes the one worth more, since the choice is the reader's or the authority's.
 * - `together`: the members may be taken together on the terms told in `words`; it lifts no exclusion
 *   between other benefits.
 */
export const CombinationRule = z.strictObject({
  id: RecordId,
  kind: z.enum(['higherOf', 'oneOf', 'together']),
  scope: z.enum(['all', 'like']).default('all'),
  members: z.array(BenefitSelector).min(1),
  words: Text,
  citation: Citation,
  interpretation: Text.optional(),
});
export type CombinationRule = z.infer<typeof CombinationRule>;

/** What must be returned, and what follows, when something turns out to be wrong. */
export const Clawback = z.strictObject({
  id: RecordId,
  appliesTo,
  /** Who bears the consequence. */
  bearer: z.enum(['applicant', 'employer']),
  causes: z.array(z.strictObject({ words: Text, citation: Citation })).min(1),
  consequence: Text,
  /** Whole years in which no new application is possible. */
  barredYears: z.int().positive().optional(),
  citation: Citation,
});
export type Clawback = z.infer<typeof Clawback>;

/** A limit on how many can be granted that does not depend on the applicant. */
export const Quota = z.strictObject({ id: RecordId, appliesTo, words: Text, citation: Citation });
export type Quota = z.infer<typeof Quota>;

/** How it is applied for: who does what, in order. */
export const Process = z.strictObject({
  id: RecordId,
  appliesTo,
  applicant: Text,
  steps: z
    .array(z.strictObject({ id: PartId, actor: Text, action: Text, citation: Citation }))
    .min(1),
  /** When it is open, where printed. */
  schedule: Text.optional(),
  citation: Citation,
});
export type Process = z.infer<typeof Process>;

/** Something else that holds for several programmes: where the money comes from, who interprets the rules, … */
export const Provision = z.strictObject({
  id: RecordId,
  appliesTo: z.array(RecordId),
  /**
   * `precedence`: which rules give way to which, where two conflict. `background`: the printed figures that a
   * programme starts from.
   */
  kind: z.enum([
    'scope',
    'precedence',
    'funding',
    'interpretation',
    'repeal',
    'implementation',
    'governance',
    'field',
    'background',
  ]),
  words: Text,
  citation: Citation,
});
export type Provision = z.infer<typeof Provision>;
