import { factDictionary, factsOf } from '@portal/rules-core';
import { expect, test } from 'vitest';
import { pack } from '../../policy/index.ts';
import { housingGroups } from './groups.ts';
import { housingProgrammes, waysOf } from './ways.ts';

const programmes = housingProgrammes(pack);
const titles = { class: 'c', scope: 's', points: 'p', apartment: 'a' };

test('every question of the three programmes stands in one group, once', () => {
  const groups = housingGroups(programmes, titles, [...factDictionary([pack]).keys()]);
  const asked = groups.flatMap(({ facts }) => facts);
  expect(groups.map(({ id }) => id)).toEqual(['scope', 'class', 'points', 'apartment']);
  expect(asked).toEqual([...new Set(asked)]);
  expect(new Set(asked)).toEqual(new Set(programmes.flatMap((each) => [...factsOf(each)])));
});

test('every benefit of every class is a way of its own', () => {
  const ways = waysOf(programmes);
  expect(ways.map(({ key }) => key)).toEqual([...new Set(ways.map(({ key }) => key))]);
  expect(ways.filter(({ benefit }) => benefit.id === 'purchase').map(({ who }) => who.zh)).toEqual([
    'A类人才',
    'B类人才',
    'C类人才',
  ]);
});
