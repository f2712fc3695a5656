import { z } from 'zod';
import { Citation, RecordId } from './ids.ts';
import { Text } from './text.ts';

/** A figure as printed: `value` to compute and draw with, `display` to read (“31.6万人”, “316,000 people”). */
const Figure = z.strictObject({ value: z.number(), display: Text });

/** A planning target. */
export const Indicator = z.strictObject({
  id: RecordId,
  name: Text,
  target: Figure,
  /** How the printed figure binds: 达到 / 不少于 are `atLeast`, 约 is `about`. */
  bound: z.enum(['exact', 'atLeast', 'upTo', 'about', 'moreThan']),
  /** By when, in words, and the year where one is printed or follows from the plan period. */
  by: z.strictObject({ words: Text, year: z.int().optional() }),
  /** 预期性 `expected`, 约束性 `binding`; absent where not printed. */
  nature: z.enum(['expected', 'binding']).optional(),
  /** The printed figure it starts from. */
  baseline: z.strictObject({ year: z.int(), figure: Figure }).optional(),
  interpretation: Text.optional(),
  citation: Citation,
});
export type Indicator = z.infer<typeof Indicator>;
