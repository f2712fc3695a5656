import { describe, expect, it } from 'vitest';
import { northPack, southPack } from '../testing/packs.ts';
import { citing, clausesAt } from './places.ts';

const annexed = {
  ...northPack,
  clauses: [
    ...northPack.clauses,
    ...['annex4/1.1.3', 'annex4/1.1.3/p2', 'annex4/1.1.3.2', 'annex4/1.1.13', 'annex1/1.1.3'].map(
      (place) => ({ id: `north/${place}`, path: place }),
    ),
    ...['2.5.18', '2.5.8'].map((place) => ({ id: `north/main/${place}`, path: place })),
  ],
};
const packs = [
  annexed,
  { ...southPack, clauses: [...southPack.clauses, { id: 'south/annex/4.5', path: '附件 四、5' }] },
];
const at = (query: string): string[] =>
  clausesAt(query, packs).map(({ id }) => id.replace('north/', ''));

describe('clausesAt', () => {
  it.each([
    '附件4 1.1.3',
    '附件4 一、（一）3.',
    '附件四一（一）3',
    'annex 4 1.1.3',
    'fujian4 1.1.3',
    '北区附件４ 一（一）３',
    'North annex 4, 1.1.3',
  ])('%s: the place itself, then what is below it', (query) => {
    expect(at(query)).toEqual(['annex4/1.1.3', 'annex4/1.1.3/p2', 'annex4/1.1.3.2']);
  });

  it('knows an annex without a number', () => {
    expect(clausesAt('南区 附件 四、5', packs).map(({ id }) => id)).toEqual(['south/annex/4.5']);
  });

  it('knows a measure by its number alone', () => {
    expect(at('第18条')).toEqual(['main/2.5.18']);
    expect(at('第十八条')).toEqual(['main/2.5.18']);
  });

  it.each(['租房', '2025', '3310', 'annex', '附件4 租房', '', '一次性', '9.9.9'])(
    'takes %s for no place',
    (query) => {
      expect(at(query)).toEqual([]);
    },
  );
});

it('tells who cites a clause', () => {
  expect([...citing([northPack], new Set(['north/main/2']))]).toEqual(['north/rent-subsidy']);
});
