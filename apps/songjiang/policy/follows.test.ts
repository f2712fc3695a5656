import { evaluateProgramme, factDictionary, knowledgeOf } from '@portal/rules-core';
import { expect, it } from 'vitest';
import { pack } from './index.ts';

it('somebody chosen by the plan of another city is asked: lacking those of the nation and of Shanghai does not settle it', () => {
  const programme = pack.programmes.find(({ id }) => id === 'songjiang/p02-cultivation');
  if (!programme) throw new RangeError('no programme on cultivation');
  const profile = { 'honours.awards': [], 'work.employerDistrict': 'songjiang' };
  const { missing } = evaluateProgramme(pack, programme, profile, { asOf: '2024-05-01' });
  expect(missing).toContain('songjiang:selected-plans');
  expect(
    knowledgeOf({ ...profile, 'songjiang:selected-plans': ['other'] }, factDictionary([pack]))
      .contradictions,
  ).toEqual([]);
});

it('the label of the overseas background does not turn away those who studied abroad', () => {
  const fact = pack.facts?.find(({ id }) => id === 'songjiang:from-abroad');
  // That they have none is concluded from “no” here, so “another” background would mislead.
  expect(fact?.label.zh).not.toMatch(/其他/);
  expect(fact?.label.en).not.toMatch(/other/i);
});
