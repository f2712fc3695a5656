import { z } from 'zod';
import { Comparison } from './criterion.ts';
import { FactId } from './ids.ts';
import { Text } from './text.ts';

const turned = {
  fact: FactId,
  /** Turned round: the condition does not hold. */
  not: z.literal(true).optional(),
};

/** A condition on one fact, as a criterion tests it, with nothing said about it. */
export const FactCondition = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('is'),
    ...turned,
    value: z.union([z.boolean(), z.string()]),
  }),
  z.strictObject({ op: z.literal('oneOf'), ...turned, values: z.array(z.string()).min(1) }),
  z.strictObject({ op: z.literal('holdsAny'), ...turned, values: z.array(z.string()).min(1) }),
  z.strictObject({
    op: z.literal('compare'),
    ...turned,
    cmp: Comparison,
    value: z.union([z.int(), z.string()]),
  }),
]);
export type FactCondition = z.infer<typeof FactCondition>;

/**
 * What is certain of one fact by what others are: by logic or by how the facts are defined, never by likelihood.
 * It holds in both directions: where `holds` is known to fail, not all of `when` can.
 */
export const Implication = z.strictObject({
  when: z.array(FactCondition).min(1),
  holds: FactCondition,
  /** Why it is so, for the reader. */
  words: Text,
});
export type Implication = z.infer<typeof Implication>;
