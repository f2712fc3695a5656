import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factDictionary } from '../facts/dictionary.ts';
import type { Profile } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import { parsePack } from '../schema/parse-pack.ts';
import {
  arbitraryPack,
  completions,
  fullProfile,
  partialProfile,
  pick,
  valuesOf,
} from '../testing/arbitrary-pack.ts';
import { explainByDefinition } from '../testing/explain-by-definition.ts';
import { leastOf, type Truth, truthName } from '../truth.ts';
import { knowledgeOf } from './knowledge.ts';
import { evaluateProgramme } from './programme.ts';
import type { Explanation, ProgrammeResult } from './result.ts';

const asOf = '2020-06-01';

function evaluate(pack: Pack, profile: Profile): ProgrammeResult {
  const [programme] = pack.programmes;
  if (!programme) throw new Error('the pack has no programme');
  return evaluateProgramme(pack, programme, profile, { asOf });
}

/** The meaning of a programme by the walk over its criteria alone, without diagrams; all facts known. */
function byDefinition(pack: Pack, profile: Profile) {
  const [programme] = pack.programmes;
  if (!programme) throw new Error('the pack has no programme');
  const facts = factDictionary([pack]);
  const circumstances = { knowledge: knowledgeOf(profile, facts), asOf, facts };
  const common = explainByDefinition(programme.criteria, circumstances).truth;
  const classes = programme.classes.map((entry) =>
    leastOf([common, explainByDefinition(entry.criteria, circumstances).truth]),
  );
  const sure = classes.findIndex((truth) => truth.least === 2);
  const best = classes.findIndex((truth) => truth.most >= 1);
  const whole: Truth =
    programme.classes.length === 0
      ? common
      : { least: sure >= 0 ? 2 : best >= 0 ? 1 : 0, most: sure >= 0 ? 2 : best >= 0 ? 1 : 0 };
  return {
    truth: truthName(whole),
    least: programme.classes[sure]?.id ?? null,
    most: programme.classes[best]?.id ?? null,
    hasClasses: programme.classes.length > 0,
  };
}

const rankOf = { unmet: 0, discretionary: 1, met: 2, unknown: Number.NaN };
/** All that a reader is told apart from the reasons. */
const told = ({ verdict, class: granted, benefits }: ProgrammeResult): string =>
  JSON.stringify({
    verdict,
    granted,
    benefits: benefits.map(({ name, need, citation, when, classes, ...amount }) => amount),
  });

describe('evaluation of arbitrary programmes', () => {
  it('says of a full profile what the criteria mean, with nothing missing', () => {
    fc.assert(
      fc.property(arbitraryPack, fullProfile, (pack, profile) => {
        const result = evaluate(pack, profile);
        const meant = byDefinition(pack, profile);
        expect(result.range).toEqual({ worst: meant.truth, best: meant.truth });
        expect(result.class).toEqual(
          meant.hasClasses ? { least: meant.least, most: meant.most } : null,
        );
        expect(result.missing).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('spans exactly what the completions of a partial profile can become', () => {
    fc.assert(
      fc.property(arbitraryPack, partialProfile, (pack, { partial }) => {
        const result = evaluate(pack, partial);
        const ranks = completions(partial).map(
          (profile) => rankOf[byDefinition(pack, profile).truth],
        );
        expect(rankOf[result.range.worst]).toBe(Math.min(...ranks));
        expect(rankOf[result.range.best]).toBe(Math.max(...ranks));
      }),
      { numRuns: 100 },
    );
  });

  it('asks for a fact exactly when some answer to it changes what the reader is told', () => {
    fc.assert(
      fc.property(arbitraryPack, partialProfile, (pack, { partial }) => {
        const answers = new Map(
          completions(partial).map((profile) => [key(profile), told(evaluate(pack, profile))]),
        );
        const matters = Object.keys(valuesOf).filter(
          (fact) =>
            partial[fact] === undefined &&
            completions(partial).some((profile) =>
              valuesOf[fact]?.some(
                (value) =>
                  answers.get(key({ ...profile, [fact]: value })) !== answers.get(key(profile)),
              ),
            ),
        );
        expect([...evaluate(pack, partial).missing].sort()).toEqual(matters.sort());
      }),
      { numRuns: 120 },
    );
  });

  it('only narrows when a fact is added: no decided truth turns round', () => {
    fc.assert(
      fc.property(arbitraryPack, partialProfile, fc.nat(), (pack, { partial, full }, seed) => {
        const open = Object.keys(full).filter((id) => partial[id] === undefined);
        const added = open[seed % Math.max(open.length, 1)];
        if (added === undefined) return;
        const before = evaluate(pack, partial);
        const after = evaluate(pack, { ...partial, ...pick(full, [added]) });
        expect(rankOf[after.range.worst]).toBeGreaterThanOrEqual(rankOf[before.range.worst]);
        expect(rankOf[after.range.best]).toBeLessThanOrEqual(rankOf[before.range.best]);
        expect(after.missing.every((fact) => before.missing.includes(fact))).toBe(true);
        expect(turned(before.explanation, after.explanation)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives intervals that hold the amount of every completion', () => {
    fc.assert(
      fc.property(arbitraryPack, partialProfile, (pack, { partial, full }) => {
        const before = new Map(
          evaluate(pack, partial).benefits.map((benefit) => [benefit.id, benefit]),
        );
        for (const benefit of evaluate(pack, full).benefits) {
          const interval = before.get(benefit.id);
          expect(interval).toBeDefined();
          expect(Number(interval?.least)).toBeLessThanOrEqual(Number(benefit.least));
          expect(Number(interval?.most)).toBeGreaterThanOrEqual(Number(benefit.most));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names the classes that a benefit can still come with', () => {
    fc.assert(
      fc.property(arbitraryPack, partialProfile, (pack, { partial }) => {
        const result = evaluate(pack, partial);
        const count = result.classes.length;
        const reachable = new Set(
          completions(partial).flatMap((profile) => {
            const benefits = evaluate(pack, profile).benefits;
            return benefits.find(({ id }) => id === 'a')?.classes ?? [];
          }),
        );
        const benefit = result.benefits.find(({ id }) => id === 'a');
        if (count > 1) expect(new Set(benefit?.classes)).toEqual(reachable);
        else expect(benefit?.classes).toBeUndefined();
        expect(result.benefits.find(({ id }) => id === 'b')?.classes).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(arbitraryPack, partialProfile, (pack, { partial }) => {
        const reversed = Object.fromEntries(Object.entries(partial).reverse());
        expect(evaluate(pack, reversed)).toEqual(evaluate(pack, partial));
      }),
    );
  });

  it('says the same of a pack that went through JSON', () => {
    fc.assert(
      fc.property(arbitraryPack, partialProfile, (pack, { partial }) => {
        const copy = parsePack(JSON.parse(JSON.stringify(pack)));
        expect(copy).toEqual(pack);
        expect(evaluate(copy, partial)).toEqual(evaluate(pack, partial));
      }),
    );
  });
});

function key(profile: Profile): string {
  return Object.keys(valuesOf)
    .map((id) => JSON.stringify(profile[id]))
    .join();
}

/** Nodes whose decided truth became another decided truth. */
function turned(before: Explanation, after: Explanation): Explanation[] {
  const here = before.truth !== 'unknown' && before.truth !== after.truth ? [before] : [];
  const members = (before.of ?? []).flatMap((member, index) => {
    const other = after.of?.[index];
    return other ? turned(member, other) : [];
  });
  return [...here, ...members];
}
