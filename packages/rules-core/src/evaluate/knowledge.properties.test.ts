import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factDictionary } from '../facts/dictionary.ts';
import type { FactValue, Profile } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import { implyingPack } from '../testing/arbitrary-implications.ts';
import { partialProfile, valuesOf } from '../testing/arbitrary-pack.ts';
import { type Domain, type Knowledge, knowledgeOf } from './knowledge.ts';
import { nextQuestion } from './next-question.ts';
import { evaluateProgramme } from './programme.ts';
import type { ProgrammeResult } from './result.ts';

const asOf = '2020-06-01';
const RANK = { unmet: 0, discretionary: 1, met: 2, unknown: Number.NaN };

function evaluate(pack: Pack, profile: Profile): ProgrammeResult {
  const [programme] = pack.programmes;
  if (!programme) throw new Error('the pack has one programme');
  return evaluateProgramme(pack, programme, profile, { asOf });
}

const known = (pack: Pack, profile: Profile): Knowledge =>
  knowledgeOf(profile, factDictionary([pack]));

function isIn(domain: Domain | undefined, value: FactValue): boolean {
  switch (domain?.kind) {
    case undefined:
      return true;
    case 'values':
      return typeof value !== 'object' && typeof value !== 'number' && domain.values.has(value);
    case 'set': {
      const held = new Set(Array.isArray(value) ? value : []);
      return (
        [...domain.held].every((o) => held.has(o)) && ![...domain.lacking].some((o) => held.has(o))
      );
    }
    case 'place':
      return !domain.not.has(String(value));
  }
}

/** Every way in which the facts can turn out, each by itself, by what is known. */
function possible(pack: Pack, profile: Profile): Profile[] {
  const knowledge = known(pack, profile);
  return Object.entries(valuesOf).reduce<Profile[]>(
    (profiles, [id, values]) => {
      const own = knowledge.profile[id];
      const left =
        own === undefined
          ? values.filter((value) => isIn(knowledge.domains.get(id), value))
          : [own];
      return profiles.flatMap((each) => left.map((value) => ({ ...each, [id]: value })));
    },
    [{}],
  );
}

/** The pack without what follows: each fact stands for itself. */
const plain = (pack: Pack): Pack => ({
  ...pack,
  facts: pack.facts.map(({ follows, ...fact }) => fact),
});

describe('what follows from a profile', () => {
  it('is true of everybody whose answers can all be right', () => {
    fc.assert(
      fc.property(implyingPack, partialProfile, (pack, { partial, full }) => {
        fc.pre(known(pack, full).contradictions.length === 0);
        const { profile, domains, contradictions } = known(pack, partial);
        expect(contradictions).toEqual([]);
        expect(full).toMatchObject(profile);
        for (const [fact, domain] of domains) expect(isIn(domain, full[fact] ?? '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves every given answer as it is, and names given answers where they disagree', () => {
    fc.assert(
      fc.property(implyingPack, partialProfile, (pack, { partial }) => {
        const { profile, contradictions } = known(pack, partial);
        expect(profile).toMatchObject(partial);
        for (const { facts } of contradictions)
          for (const fact of facts) expect(Object.keys(partial)).toContain(fact);
      }),
      { numRuns: 300 },
    );
  });

  it('counts like an answer: the verdict and what is missing hold over all that is still possible', () => {
    fc.assert(
      fc.property(implyingPack, partialProfile, (pack, { partial, full }) => {
        fc.pre(known(pack, full).contradictions.length === 0);
        const result = evaluate(pack, partial);
        const bare = plain(pack);
        const ways = possible(pack, partial);
        const told = new Map(
          ways.map((way) => {
            const { range, class: granted, benefits } = evaluate(bare, way);
            // All of a benefit that a reader is told: “up to nothing” and “exactly nothing” are two things.
            const amounts = benefits.map(
              ({ name, need, citation, classes, when, ...rest }) => rest,
            );
            return [keyOf(way), { range, told: JSON.stringify([range, granted, amounts]) }];
          }),
        );
        const ranks = [...told.values()].map(({ range }) => RANK[range.best]);
        expect(RANK[result.range.worst]).toBe(Math.min(...ranks));
        expect(RANK[result.range.best]).toBe(Math.max(...ranks));
        const matters = Object.entries(valuesOf).flatMap(([fact, values]) => {
          const differs = ways.some((way) =>
            values.some((value) => {
              const other = told.get(keyOf({ ...way, [fact]: value }));
              return other !== undefined && other.told !== told.get(keyOf(way))?.told;
            }),
          );
          return differs ? [fact] : [];
        });
        expect([...result.missing].sort()).toEqual(matters.sort());
      }),
      { numRuns: 40 },
    );
  });

  it('only grows with a further answer', () => {
    fc.assert(
      fc.property(implyingPack, partialProfile, fc.nat(), (pack, { partial, full }, seed) => {
        fc.pre(known(pack, full).contradictions.length === 0);
        const open = Object.keys(full).filter((id) => partial[id] === undefined);
        const added = open[seed % Math.max(open.length, 1)];
        if (added === undefined) return;
        const before = evaluate(pack, partial);
        const after = evaluate(pack, { ...partial, [added]: full[added] ?? '' });
        expect(RANK[after.range.worst]).toBeGreaterThanOrEqual(RANK[before.range.worst]);
        expect(RANK[after.range.best]).toBeLessThanOrEqual(RANK[before.range.best]);
        expect(before.missing).toEqual(expect.arrayContaining([...after.missing]));
      }),
      { numRuns: 300 },
    );
  });

  it('is never asked for, and the questions come to an end', () => {
    fc.assert(
      fc.property(implyingPack, partialProfile, (pack, { full }) => {
        fc.pre(known(pack, full).contradictions.length === 0);
        let profile: Profile = {};
        for (let asked = 0; ; asked++) {
          expect(asked).toBeLessThanOrEqual(Object.keys(valuesOf).length);
          const next = nextQuestion([pack], profile, { asOf });
          if (next === undefined) break;
          expect(known(pack, profile).profile[next]).toBeUndefined();
          profile = { ...profile, [next]: full[next] ?? '' };
        }
        expect(evaluate(pack, profile).missing).toEqual([]);
        expect(evaluate(pack, profile).range).toEqual(evaluate(plain(pack), full).range);
      }),
      { numRuns: 100 },
    );
  });
});

function keyOf(profile: Profile): string {
  return Object.keys(valuesOf)
    .map((id) => JSON.stringify(profile[id]))
    .join();
}
