import { factDictionary, knowledgeOf, type Pack } from '@portal/rules-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { allPacks } from '../packs.ts';
import { fullProfiles, withUnknown } from './profiles.ts';
import { agreedAnswers, contendersFor, districtOf, standingOf } from './programmes-bench.ts';

let pack: Pack;
beforeAll(async () => {
  pack = districtOf(await allPacks());
});

describe('the engines hold the programmes of a district', () => {
  test('and agree where everything is known, in a pass too', async () => {
    const profiles = fullProfiles(pack, 40, 7);
    const contenders = Object.values(contendersFor(pack));
    const answers = await agreedAnswers(contenders, profiles);
    const verdicts = new Set(answers.flat().map(({ verdict }) => verdict));
    expect(verdicts).toEqual(new Set(['eligible', 'discretionary', 'notEligible']));
    expect(answers.flat().some((answer) => answer.class !== null)).toBe(true);
    const weights = await Promise.all(contenders.map(({ passOver }) => passOver(profiles)()));
    expect(new Set(weights).size).toBe(1);
  });

  test('of people whose answers do not contradict each other', () => {
    for (const profile of fullProfiles(pack, 10, 3)) {
      const { contradictions, profile: all } = knowledgeOf(profile, factDictionary([pack]));
      expect(contradictions).toEqual([]);
      expect(all).toMatchObject(profile);
    }
  });
});

test('where facts are unknown, ours is never wrong and asks no more than a function by hand; two values guess', async () => {
  const full = fullProfiles(pack, 40, 11);
  const partly = withUnknown(full, 0.35, 12);
  const { limit, compiled, explained, publicodes, ...guessing } = contendersFor(pack);
  const known = await agreedAnswers([limit], full);
  const standing = (contender: typeof limit) => standingOf(contender, partly, known);
  const byHand = await standing(limit);
  for (const ours of [compiled, explained]) {
    const { right, wrong, open } = await standing(ours);
    expect([wrong, right + open]).toEqual([0, 40 * pack.programmes.length]);
    expect(open).toBeLessThanOrEqual(byHand.open);
  }
  expect((await standing(publicodes)).wrong).toBe(0);
  for (const engine of Object.values(guessing))
    expect((await standing(engine)).wrong).toBeGreaterThan(0);
});
