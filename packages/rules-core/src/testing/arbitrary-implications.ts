import fc from 'fast-check';
import type { FactCondition, Implication } from '../schema/implication.ts';
import type { Pack } from '../schema/pack.ts';
import { arbitraryPack, valuesOf } from './arbitrary-pack.ts';

/** Arbitrary packs of whose facts something follows. */

const words = { zh: '按定义', en: 'by definition' };
const ids = (fact: string): string[] =>
  (valuesOf[fact] ?? []).filter((value) => typeof value === 'string');

const turned = <Condition extends FactCondition>(condition: fc.Arbitrary<Condition>) =>
  fc
    .tuple(condition, fc.boolean())
    .map(([given, not]): FactCondition => (not ? { ...given, not: true as const } : given));

const onChoice = (fact: string) =>
  fc
    // Not all of them: a condition can turn out either way.
    .subarray(ids(fact), { minLength: 1, maxLength: ids(fact).length - 1 })
    .map((values) => ({ op: 'oneOf' as const, fact, values }));

/** Conditions from which something can follow. */
const premise: fc.Arbitrary<FactCondition> = turned(
  fc.oneof(
    fc.boolean().map((value) => ({ op: 'is' as const, fact: 'north:yes', value })),
    onChoice('north:level'),
    onChoice('north:colour'),
    onChoice('north:place'),
    fc.constantFrom('gold', 'silver').map((medal) => ({
      op: 'holdsAny' as const,
      fact: 'north:medals',
      values: [medal],
    })),
    fc.integer({ min: 1, max: 4 }).map((value) => ({
      op: 'compare' as const,
      fact: 'north:count',
      cmp: 'gte' as const,
      value,
    })),
  ),
);

/** Conditions that can follow. */
const conclusion: fc.Arbitrary<FactCondition> = fc.oneof(
  premise.filter(({ fact }) => fact !== 'north:count'),
  fc
    .integer({ min: 0, max: 4 })
    .map((value): FactCondition => ({ op: 'compare', fact: 'north:count', cmp: 'eq', value })),
);

const implication: fc.Arbitrary<Implication> = fc
  .record({ when: fc.array(premise, { minLength: 1, maxLength: 2 }), holds: conclusion })
  .map((rule) => ({ ...rule, words }))
  // Each fact once, as a pack is asked to write them.
  .filter(({ when, holds }) => {
    const facts = [...when, holds].map(({ fact }) => fact);
    return new Set(facts).size === facts.length;
  });

/** An arbitrary pack with up to four implications among its facts. */
export const implyingPack: fc.Arbitrary<Pack> = fc
  .tuple(arbitraryPack, fc.array(implication, { minLength: 1, maxLength: 4 }))
  .map(([pack, rules]) => ({
    ...pack,
    facts: pack.facts.map((fact) => ({
      ...fact,
      follows: rules.filter(({ holds }) => holds.fact === fact.id),
    })),
  }));
