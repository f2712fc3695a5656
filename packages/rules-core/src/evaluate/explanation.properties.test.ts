import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factDictionary } from '../facts/dictionary.ts';
import type { Profile } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import { implyingPack } from '../testing/arbitrary-implications.ts';
import { arbitraryPack, partialProfile } from '../testing/arbitrary-pack.ts';
import { explainByDefinition } from '../testing/explain-by-definition.ts';
import { knowledgeOf } from './knowledge.ts';
import { placedKnowledge } from './placed-knowledge.ts';
import { evaluateKnown, evaluateProgramme, evaluateProgrammes } from './programme.ts';
import type { ProgrammeResult } from './result.ts';

const asOf = '2020-06-01';
const profiles = fc
  .array(partialProfile, { minLength: 2, maxLength: 8 })
  .map((all) => all.flatMap(({ partial, full }) => [partial, full, partial]));

function only<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('the pack has one programme');
  return first;
}

/** All explanations of a result, against the plain walk over the tree. */
function expectByDefinition(pack: Pack, profile: Profile, result: ProgrammeResult): void {
  const programme = only(pack.programmes);
  const facts = factDictionary([pack]);
  const circumstances = { knowledge: knowledgeOf(profile, facts), asOf, facts };
  expect(result.explanation).toStrictEqual(
    explainByDefinition(programme.criteria, circumstances).explanation,
  );
  expect(result.classes).toStrictEqual(
    programme.classes.map(({ id, name, criteria }) => ({
      id,
      name,
      explanation: explainByDefinition(criteria, circumstances).explanation,
    })),
  );
}

/** As it stands, key by key: what a reader saves or sends. */
const written = (result: ProgrammeResult): string => JSON.stringify(result);

describe('the reasons of arbitrary programmes', () => {
  it('are those of the plain walk over the tree, whoever was asked about before', () => {
    fc.assert(
      fc.property(arbitraryPack, profiles, (pack, all) => {
        for (const profile of all)
          expectByDefinition(
            pack,
            profile,
            evaluateProgramme(pack, only(pack.programmes), profile, { asOf }),
          );
      }),
      { numRuns: 200 },
    );
  });

  it('are so where something follows from the answers, too', () => {
    let followed = 0;
    fc.assert(
      fc.property(implyingPack, profiles, (pack, all) => {
        for (const profile of all) {
          const { result } = only(evaluateProgrammes(pack, pack.programmes, profile, { asOf }));
          expectByDefinition(pack, profile, result);
          if (written(result).includes('"follows"')) followed++;
        }
      }),
      { numRuns: 200 },
    );
    // Where nothing follows nothing would be proved.
    expect(followed).toBeGreaterThan(100);
  });

  it('hang on the answers alone: one after another is as each by itself', () => {
    fc.assert(
      fc.property(implyingPack, profiles, (pack, all) => {
        const programme = only(pack.programmes);
        const after = all.map((profile) =>
          written(evaluateProgramme(pack, programme, profile, { asOf })),
        );
        const alone = all.map((profile) => {
          const copy = structuredClone(pack);
          return written(evaluateProgramme(copy, only(copy.programmes), profile, { asOf }));
        });
        expect(after).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });

  it('are the same for knowledge that somebody else has found out', () => {
    fc.assert(
      fc.property(implyingPack, profiles, (pack, all) => {
        const programme = only(pack.programmes);
        for (const profile of all) {
          const knowledge = knowledgeOf(profile, factDictionary([pack]));
          const known = evaluateKnown(pack, programme, knowledge, { asOf });
          expect(written(known)).toBe(
            written(evaluateProgramme(pack, programme, profile, { asOf })),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('knowledge with each fact at its place', () => {
  it('holds what the profile says and what follows, and nothing of the profile before', () => {
    fc.assert(
      fc.property(implyingPack, profiles, (pack, all) => {
        const facts = factDictionary([pack]);
        const placed = placedKnowledge(facts);
        for (const profile of all) {
          const { values } = placed.know({ ...profile, 'south:not-known-here': true });
          const knowledge = knowledgeOf(profile, facts);
          expect(values).toEqual([...facts.keys()].map((id) => knowledge.profile[id]));
          expect(placed.profile).toMatchObject(knowledge.profile);
          expect(placed.domains).toEqual(knowledge.domains);
          expect(placed.derived).toEqual(knowledge.derived);
        }
      }),
      { numRuns: 200 },
    );
  });
});
