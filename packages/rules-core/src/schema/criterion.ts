import { z } from 'zod';
import { CalendarDate } from './calendar-date.ts';
import { Citation, FactId } from './ids.ts';
import { Text } from './text.ts';

export const Comparison = z.enum(['lt', 'lte', 'eq', 'gte', 'gt']);
export type Comparison = z.infer<typeof Comparison>;

/** What every leaf says to the reader, and where it stands in the document. */
interface Said {
  /** The condition in our own words. */
  words: Text;
  citation: Citation;
  /** Where the clause can be read in two ways: which reading this is, and why. Shown to the reader. */
  interpretation?: Text | undefined;
}

/** What a group may say: a heading for its members. */
interface MaySay {
  words?: Text | undefined;
  citation?: Citation | undefined;
  interpretation?: Text | undefined;
}

/** A span of time in whole calendar units. */
export interface Span {
  years?: number | undefined;
  months?: number | undefined;
  days?: number | undefined;
}

/** A condition that can be tested on a fact (on two dates, for the time between them), or that an authority decides. */
export type Leaf = Said &
  (
    | { op: 'is'; fact: string; value: boolean | string }
    | { op: 'oneOf'; fact: string; values: string[] }
    | { op: 'holdsAny'; fact: string; values: string[] }
    | { op: 'compare'; fact: string; cmp: Comparison; value: number | string }
    | { op: 'age'; fact: string; cmp: Comparison; years: number }
    | { op: 'date'; fact: string; cmp: Comparison; date: string }
    | {
        op: 'elapsed';
        fact: string;
        /** The date fact that ends the time. Default: the as-of date does. */
        until?: string | undefined;
        cmp: 'lt' | 'lte' | 'gte' | 'gt';
        span: Span;
      }
    | { op: 'judgedBy'; authority: Text }
    | { op: 'notStated' }
  );

/** Conditions put together. */
export type Group = MaySay &
  (
    | { op: 'all'; of: Criterion[] }
    | { op: 'any'; of: Criterion[] }
    | { op: 'atLeast'; count: number; of: Criterion[] }
    | { op: 'not'; of: Criterion }
    | { op: 'generally'; of: Criterion }
  );

/**
 * A condition over facts.
 *
 * | op | truth |
 * |---|---|
 * | `is` | a boolean, choice or place fact has this value |
 * | `oneOf` | a choice, scale or place fact has one of these values |
 * | `holdsAny` | a `choices` or `places` fact holds at least one of these |
 * | `compare` | an integer, money (fen), percent (basis points) or scale fact stands so to `value` |
 * | `age` | 周岁 on the as-of date, from a birth date; the birthday counts as reached |
 * | `date` | a date fact lies so to `date` (`lt` is before, `lte` on or before) |
 * | `elapsed` | the time from a date fact to the as-of date, or to the date fact `until`; “not more than one year” includes the anniversary |
 * | `judgedBy` | an authority decides: discretionary, whatever is known |
 * | `notStated` | the document names no condition: discretionary, and said so |
 * | `all` / `any` | the least / the greatest of its members |
 * | `atLeast` | the `count`-th greatest of its members |
 * | `not` | turned round |
 * | `generally` | 一般: met stays met, unmet becomes discretionary |
 */
export type Criterion = Leaf | Group;

const said = {
  words: Text,
  citation: Citation,
  interpretation: Text.optional(),
};
const maySay = {
  words: Text.optional(),
  citation: Citation.optional(),
  interpretation: Text.optional(),
};

const Span = z
  .strictObject({
    years: z.int().positive().optional(),
    months: z.int().positive().optional(),
    days: z.int().positive().optional(),
  })
  .refine(
    (span) => Object.values(span).some((part) => part !== undefined),
    'a span names years, months or days',
  );

const members = z.array(z.lazy(() => Criterion)).min(1);
const member = z.lazy(() => Criterion);

export const Criterion: z.ZodType<Criterion> = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('is'),
    fact: FactId,
    value: z.union([z.boolean(), z.string()]),
    ...said,
  }),
  z.strictObject({
    op: z.literal('oneOf'),
    fact: FactId,
    values: z.array(z.string()).min(1),
    ...said,
  }),
  z.strictObject({
    op: z.literal('holdsAny'),
    fact: FactId,
    values: z.array(z.string()).min(1),
    ...said,
  }),
  z.strictObject({
    op: z.literal('compare'),
    fact: FactId,
    cmp: Comparison,
    value: z.union([z.int(), z.string()]),
    ...said,
  }),
  z.strictObject({
    op: z.literal('age'),
    fact: FactId,
    cmp: Comparison,
    years: z.int().nonnegative(),
    ...said,
  }),
  z.strictObject({
    op: z.literal('date'),
    fact: FactId,
    cmp: Comparison,
    date: CalendarDate,
    ...said,
  }),
  z.strictObject({
    op: z.literal('elapsed'),
    fact: FactId,
    until: FactId.optional(),
    cmp: Comparison.exclude(['eq']),
    span: Span,
    ...said,
  }),
  z.strictObject({ op: z.literal('judgedBy'), authority: Text, ...said }),
  z.strictObject({ op: z.literal('notStated'), ...said }),
  z.strictObject({ op: z.literal('all'), of: members, ...maySay }),
  z.strictObject({ op: z.literal('any'), of: members, ...maySay }),
  z.strictObject({ op: z.literal('atLeast'), count: z.int().positive(), of: members, ...maySay }),
  z.strictObject({ op: z.literal('not'), of: member, ...maySay }),
  z.strictObject({ op: z.literal('generally'), of: member, ...maySay }),
]);
