import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../evaluate/fact-use.ts';
import { knowledgeOf } from '../evaluate/knowledge.ts';
import { evaluateProgramme } from '../evaluate/programme.ts';
import type { ProgrammeResult } from '../evaluate/result.ts';
import { changeabilityOf } from '../facts/changeable.ts';
import { factDictionary } from '../facts/dictionary.ts';
import type { Changeability, FactValue, Profile } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import { implyingPack } from '../testing/arbitrary-implications.ts';
import { arbitraryPack, completions, partialProfile, valuesOf } from '../testing/arbitrary-pack.ts';
import { changesFor } from './changes-for.ts';
import type { Change, ChangeSet, Goal, ValueSet } from './result.ts';

const asOf = '2020-06-01';
const FACTS = Object.keys(valuesOf);

/** A pack whose facts can change or not, as chance has it. */
const changeablePack: fc.Arbitrary<Pack> = fc
  .tuple(
    arbitraryPack,
    fc.array(fc.constantFrom<Changeability>('never', 'time', 'effort', 'effort'), {
      minLength: FACTS.length,
      maxLength: FACTS.length,
    }),
  )
  .map(([pack, changeable]) => ({
    ...pack,
    facts: pack.facts.map((fact, index) => ({
      ...fact,
      changeable: changeable[index] ?? 'effort',
    })),
  }));

function only(pack: Pack) {
  const [programme] = pack.programmes;
  if (!programme) throw new Error('the pack has one programme');
  return programme;
}

function evaluate(pack: Pack, profile: Profile): ProgrammeResult {
  return evaluateProgramme(pack, only(pack), profile, { asOf });
}

/** What of the goal surely holds, read off the verdict that a reader is shown: 2, 1 (an authority decides) or 0. */
function reached(pack: Pack, profile: Profile, goal: Goal): number {
  const result = evaluate(pack, profile);
  if (goal.kind === 'benefit') {
    const benefit = result.benefits.find(({ id }) => id === goal.id);
    return benefit?.certain ? 2 : 0;
  }
  if (goal.kind === 'class') {
    const order = result.classes.map(({ id }) => id);
    const least = result.class?.least ?? null;
    return least !== null && order.indexOf(least) <= order.indexOf(goal.id) ? 2 : 0;
  }
  return { met: 2, discretionary: 1, unmet: 0, unknown: 0 }[result.range.worst];
}

function assignments(
  facts: readonly string[],
  allowed: (fact: string, value: FactValue) => boolean,
) {
  return facts.reduce<Profile[]>(
    (profiles, fact) =>
      profiles.flatMap((profile) =>
        (valuesOf[fact] ?? [])
          .filter((value) => allowed(fact, value))
          .map((value) => ({ ...profile, [fact]: value })),
      ),
    [{}],
  );
}

function subsets(size: number, of: readonly string[]): string[][] {
  if (size === 0) return [[]];
  return of.flatMap((first, index) =>
    subsets(size - 1, of.slice(index + 1)).map((rest) => [first, ...rest]),
  );
}

/** By trying everything: the smallest sets of facts, each with the values of them that lead to the point. */
function bruteForce(pack: Pack, profile: Profile, goal: Goal, point: number, impossible: boolean) {
  const allowed = (fact: string, value: FactValue): boolean => {
    const now = profile[fact];
    if (value === now) return true;
    const described = pack.facts.find(({ id }) => id === fact);
    if (impossible || now === undefined || !described) return true;
    const changeable = changeabilityOf(described);
    if (changeable === 'never') return false;
    return changeable !== 'time' || typeof value !== 'number' || value > Number(now);
  };
  const everything = assignments(FACTS, allowed);
  if (!everything.some((values) => reached(pack, { ...profile, ...values }, goal) >= point))
    return new Map<string, Profile[]>();
  for (let size = 0; size <= FACTS.length; size++) {
    const found = new Map(
      subsets(size, FACTS).flatMap((facts) => {
        const working = assignments(facts, allowed).filter(
          (values) => reached(pack, { ...profile, ...values }, goal) >= point,
        );
        return working.length > 0 ? [[facts.toSorted().join(), working] as const] : [];
      }),
    );
    if (found.size > 0) return found;
  }
  return new Map<string, Profile[]>();
}

function allows(to: ValueSet, value: FactValue): boolean {
  switch (to.kind) {
    case 'options':
      return to.options.some((option) => option === value);
    case 'placeIn':
      return to.places.some((place) => place === value);
    case 'placeNotIn':
      return !to.places.some((place) => place === value);
    case 'numbers':
      return to.ranges.some(
        ({ from, to: until }) =>
          (!from || Number(value) > from.value || (from.included && value === from.value)) &&
          (!until || Number(value) < until.value || (until.included && value === until.value)),
      );
    case 'set': {
      const held = Array.isArray(value) ? value : [];
      return (
        to.holds.every((options) => options.some((option) => held.includes(option))) &&
        !to.lacks.some((option) => held.includes(option))
      );
    }
    default:
      throw new Error(`no ${to.kind} among these facts`);
  }
}

const partsOf = ({ changes, findings }: ChangeSet): Change[] => [...changes, ...findings];
const factsIn = (set: ChangeSet): string =>
  partsOf(set)
    .map(({ fact }) => fact)
    .sort()
    .join();
const key = (values: Profile): string =>
  JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));

function holdsTogether(pack: Pack, profile: Profile, goal: Goal): void {
  const given = changesFor(pack, only(pack), profile, { asOf, most: 10_000, goal });
  const now = reached(pack, profile, goal);
  if (goal.kind === 'programme')
    expect(given.reached).toBe([null, 'discretionary', 'eligible'][now]);
  const expected = [false, true]
    .flatMap((impossible) => [2, 1].map((point) => ({ impossible, point })))
    // Whether a class or a benefit is up to an authority is not to be told from a result: only what is sure.
    .filter(({ point }) => point > now && (goal.kind === 'programme' || point === 2))
    .map((plan) => ({
      ...plan,
      found: bruteForce(pack, profile, goal, plan.point, plan.impossible),
    }))
    .find(({ found }) => found.size > 0);
  if (goal.kind !== 'programme' && given.reach === 'discretionary') return;
  if (!expected) {
    expect(given.sets).toEqual([]);
    return;
  }
  expect(given.reach).toBe(['', 'discretionary', 'eligible'][expected.point]);
  // The same sets of facts, none smaller and none left out.
  expect([...new Set(given.sets.map(factsIn))].sort()).toEqual([...expected.found.keys()].sort());
  for (const [facts, working] of expected.found) {
    const sets = given.sets.filter((set) => factsIn(set) === facts);
    const said = sets.flatMap((set) =>
      assignments(facts === '' ? [] : facts.split(','), (fact, value) => {
        const change = partsOf(set).find((part) => part.fact === fact);
        return change !== undefined && allows(change.to, value);
      }),
    );
    // Exactly the values that do: each of a set together with each of its others.
    expect([...new Set(said.map(key))].sort()).toEqual(working.map(key).sort());
  }
  for (const set of given.sets) {
    expect(set.impossible).toBe(expected.impossible);
    const example = Object.assign({}, ...partsOf(set).map((part) => part.example));
    expect(reached(pack, { ...profile, ...example }, goal)).toBeGreaterThanOrEqual(expected.point);
  }
}

describe('the changes that would make a programme eligible', () => {
  it('are the smallest there are, with all the values that would do', () => {
    fc.assert(
      fc.property(changeablePack, partialProfile, (pack, { partial }) =>
        holdsTogether(pack, partial, { kind: 'programme' }),
      ),
      { numRuns: 60 },
    );
  });

  it('are the same for a higher class', () => {
    fc.assert(
      fc.property(changeablePack, partialProfile, fc.nat(), (pack, { partial }, seed) => {
        const { classes } = only(pack);
        const id = classes[seed % Math.max(classes.length, 1)]?.id;
        if (id !== undefined) holdsTogether(pack, partial, { kind: 'class', id });
      }),
      { numRuns: 40 },
    );
  });

  it('are the same for a benefit', () => {
    fc.assert(
      fc.property(changeablePack, partialProfile, (pack, { partial }) =>
        holdsTogether(pack, partial, { kind: 'benefit', id: 'b' }),
      ),
      { numRuns: 40 },
    );
  });

  it('stand together with what follows from what, and are the smallest that do', () => {
    fc.assert(
      fc.property(implyingPack, partialProfile, (pack, { partial, full }) => {
        const facts = factDictionary([pack]);
        const disagrees = (profile: Profile): boolean =>
          knowledgeOf(profile, facts).contradictions.length > 0;
        // Beside the places that conditions name there are others.
        const elsewhere = { 'north:place': 'west' };
        const canBe = (profile: Profile): boolean =>
          [...completions(profile), ...completions({ ...elsewhere, ...profile })].some(
            (whole) => !disagrees(whole),
          );
        fc.pre(!disagrees(full));
        const goal: Goal = { kind: 'programme' };
        const given = changesFor(pack, only(pack), partial, { asOf, most: 50 });
        const point = { none: 0, discretionary: 1, eligible: 2 }[given.reach ?? 'none'];
        for (const set of given.sets) {
          const after = { ...partial, ...set.example };
          expect(canBe(after)).toBe(true);
          expect(reached(pack, after, goal)).toBeGreaterThanOrEqual(point);
        }
        const [first] = given.sets;
        if (!first) return;
        const touched = factsIn(first).split(',');
        const own = factsOf(only(pack));
        // Answers to other facts are looked at only where the programme's own do not suffice.
        const among = touched.every((fact) => own.has(fact)) ? [...own] : FACTS;
        const smaller = Array.from({ length: touched.length }, (_, count) => subsets(count, among))
          .flat()
          .flatMap((set) => assignments(set, () => true))
          .find((values) => {
            const after = { ...partial, ...values };
            return reached(pack, after, goal) >= point && canBe(after);
          });
        expect(smaller).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });
});
