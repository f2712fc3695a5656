import fc from 'fast-check';
import { all, any, atLeast, generally, judgedBy, not } from '../author/criteria.ts';
import { text } from '../author/words.ts';
import type { Amount, Benefit } from '../schema/benefit.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { Fact, FactValue, Profile } from '../schema/fact.ts';
import { Pack, type Pack as PackType } from '../schema/pack.ts';
import { citation, factOf, packData, saying, words } from './one-programme.ts';

/** Arbitrary programmes over a few facts of every kind whose values can all be listed. */

const option = (id: string) => ({ id, label: text(id, id) });

const LEVELS = ['low', 'middle', 'high'];
const COLOURS = ['red', 'green', 'blue'];
const MEDALS = ['gold', 'silver'];

const arbitraryFacts: Fact[] = [
  factOf('north:yes', { kind: 'boolean' }),
  factOf('north:count', { kind: 'integer', min: 0, max: 4, unit: text('个', 'items') }),
  factOf('north:level', { kind: 'scale', options: LEVELS.map(option) }),
  factOf('north:colour', { kind: 'choice', options: COLOURS.map(option) }),
  factOf('north:medals', { kind: 'choices', options: MEDALS.map(option) }),
  factOf('north:place', { kind: 'place' }),
];

/** Every value that a fact can have, as far as any criterion here can tell. */
export const valuesOf: Record<string, readonly FactValue[]> = {
  'north:yes': [false, true],
  'north:count': [0, 1, 2, 3, 4],
  'north:level': LEVELS,
  'north:colour': COLOURS,
  'north:medals': [[], ['gold'], ['silver'], ['gold', 'silver']],
  'north:place': ['north', 'south', 'elsewhere'],
};

const comparison = fc.constantFrom('lt', 'lte', 'eq', 'gte', 'gt');
const leaf: fc.Arbitrary<Criterion> = fc.oneof(
  fc.boolean().map((value): Criterion => ({ op: 'is', fact: 'north:yes', value, ...saying })),
  fc
    .tuple(comparison, fc.integer({ min: 0, max: 4 }))
    .map(
      ([cmp, value]): Criterion => ({ op: 'compare', fact: 'north:count', cmp, value, ...saying }),
    ),
  fc
    .tuple(comparison, fc.constantFrom(...LEVELS))
    .map(
      ([cmp, value]): Criterion => ({ op: 'compare', fact: 'north:level', cmp, value, ...saying }),
    ),
  fc
    .subarray(COLOURS, { minLength: 1 })
    .map((values): Criterion => ({ op: 'oneOf', fact: 'north:colour', values, ...saying })),
  fc
    .subarray(MEDALS, { minLength: 1 })
    .map((values): Criterion => ({ op: 'holdsAny', fact: 'north:medals', values, ...saying })),
  fc
    .constantFrom('north', 'south')
    .map((value): Criterion => ({ op: 'is', fact: 'north:place', value, ...saying })),
  fc.constant(judgedBy(text('评审', 'a jury'), saying)),
);

const arbitraryCriterion: fc.Arbitrary<Criterion> = fc.letrec<{ tree: Criterion }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((of) => all(of)),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((of) => any(of)),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((of) => atLeast(2, of)),
    tie('tree').map((of) => not(of)),
    tie('tree').map((of) => generally(of)),
  ),
})).tree;

const once: fc.Arbitrary<Amount> = fc.oneof(
  fc.nat(500).map((most): Amount => ({ kind: 'oneOff', bound: 'upTo', most })),
  fc.nat(500).map((most): Amount => ({ kind: 'oneOff', bound: 'exact', most })),
);
const monthly: fc.Arbitrary<Amount> = fc
  .nat(500)
  .map((most): Amount => ({ kind: 'monthly', bound: 'upTo', most, maxMonths: 12 }));

function benefit(id: string, amount: fc.Arbitrary<Amount>): fc.Arbitrary<Benefit> {
  return fc
    .record({ amount, when: fc.option(arbitraryCriterion, { nil: undefined, freq: 3 }) })
    .map(
      (given): Benefit => ({
        id,
        name: words,
        need: 'rent',
        citation,
        amount: given.amount,
        ...(given.when ? { when: given.when } : {}),
      }),
    );
}

/** One benefit is of one kind in every class. */
const classes = fc.constantFrom(once, monthly).chain((amount) =>
  fc.array(fc.record({ criteria: arbitraryCriterion, benefit: benefit('a', amount) }), {
    maxLength: 3,
  }),
);

/** A pack of one programme with up to three classes, of which benefits `a` and `b` depend. */
export const arbitraryPack: fc.Arbitrary<PackType> = fc
  .record({
    criteria: arbitraryCriterion,
    classes,
    common: benefit('b', fc.oneof(once, monthly)),
  })
  .map(({ criteria, classes: own, common }) =>
    Pack.parse(
      packData({
        criteria,
        facts: arbitraryFacts,
        classes: own.map((entry, index) => ({
          id: `class-${index}`,
          name: words,
          criteria: entry.criteria,
          benefits: [entry.benefit],
          citation,
        })),
        benefits: [common],
      }),
    ),
  );

/** A profile that knows everything. */
export const fullProfile: fc.Arbitrary<Profile> = fc.record(
  Object.fromEntries(
    Object.entries(valuesOf).map(([id, values]) => [id, fc.constantFrom(...values)]),
  ),
);

/** A profile that knows some of it, with one that completes it. */
export const partialProfile: fc.Arbitrary<{ partial: Profile; full: Profile }> = fc
  .tuple(fullProfile, fc.subarray(Object.keys(valuesOf)))
  .map(([full, known]) => ({ full, partial: pick(full, known) }));

export function pick(profile: Profile, facts: readonly string[]): Profile {
  return Object.fromEntries(Object.entries(profile).filter(([id]) => facts.includes(id)));
}

/** Every full profile that completes this one. */
export function completions(profile: Profile): Profile[] {
  return Object.entries(valuesOf).reduce<Profile[]>(
    (profiles, [id, values]) =>
      profile[id] === undefined
        ? profiles.flatMap((each) => values.map((value) => ({ ...each, [id]: value })))
        : profiles,
    [profile],
  );
}
