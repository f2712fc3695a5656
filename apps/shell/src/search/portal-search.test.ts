import { searchDataOf } from '@portal/district-kit/preset';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { northPack, southPack } from '../testing/packs.ts';
import { entriesIn } from './entries.ts';
import { createSearch, type Hit, prepareSearch } from './portal-search.ts';

const packs = [northPack, southPack];
const points = { path: 'points', title: { zh: '积分计算', en: 'Points' } };
const entries = entriesIn(packs, (district) => (district === 'north' ? [points] : []));
const search = createSearch(
  entries,
  packs.map((pack) => searchDataOf(pack, pack === northPack ? [points] : [])),
);
const ids = (query: string) => search.find(query).map(({ entry }) => entry.id);
const hit = (query: string, id: string): Hit | undefined =>
  search.find(query).find(({ entry }) => entry.id === id);

describe('search', () => {
  it('finds a programme by part of its Chinese name, the best first', () => {
    expect(ids('租房补贴')[0]).toBe('north/rent-subsidy');
  });

  it('finds by the beginning of an English word, its plural and through a slip of the hand', () => {
    expect(ids('purch')[0]).toBe('north/home-subsidy');
    expect(ids('subsidies')).toEqual(expect.arrayContaining(['north/rent-subsidy']));
    expect(ids('trainning')[0]).toBe('north/staff-training');
  });

  it('finds services and districts’ own pages beside programmes', () => {
    expect(search.find('窗口').map(({ entry }) => entry.kind)).toEqual(['service']);
    expect(ids('积分计算')).toEqual(['north/points']);
  });

  it('finds by the words of conditions, and by nothing of another programme', () => {
    expect(ids('四名成员')).toEqual(['north/team-award']);
  });

  it('asks for every word, and for most of them where no entry has all', () => {
    expect(ids('south grant')).toEqual(['south/high-end/grant']);
    expect(ids('grant xyzzy')).toContain('south/high-end/grant');
  });

  it('leaves out what is only asked around it', () => {
    expect(ids('怎么申请租房补贴')).toEqual(ids('租房补贴'));
    expect(ids('how much is the rent subsidy')).toEqual(ids('rent subsidy'));
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', '  ', '火星', '<b>', '\u0000', '((((', 'zzzzzz'])
      expect(ids(query)).toEqual([]);
  });

  it('reads only the first part of what nobody types', () => {
    expect(ids('租房补贴'.repeat(5000))[0]).toBe('north/rent-subsidy');
  });
});

describe('spelt in letters', () => {
  it.each([
    ['whole', 'zufangbutie'],
    ['apart', 'zu fang bu tie'],
    ['with apostrophes and tones', "zū'fáng bǔtiē"],
    ['by initials', 'zfbt'],
    ['half and half', 'zufbt'],
    ['while it is typed', 'zufangb'],
    ['in full width', 'ｚｕｆａｎｇｂｕｔｉｅ'],
    ['half in characters', '租房butie'],
    ['as many speak', 'zhufan butie'],
  ])('finds what is meant: %s', (_, query) => {
    expect(ids(query)[0]).toBe('north/rent-subsidy');
  });

  it('marks the characters that the letters spell', () => {
    expect(hit('zufang', 'north/rent-subsidy')?.terms).toContain('租房');
  });

  it('goes on by another word for what is spelt', () => {
    expect(hit('luohu', 'north/one-window')).toBeDefined();
    expect(hit('hukou', 'north/one-window')?.vias[0]?.meant.zh).toBe('落户');
  });

  it('takes an English word for that first', () => {
    expect(ids('rent')[0]).toBe('north/rent-subsidy');
  });

  it('finds everyday words and Chinese where districts publish no spelling', () => {
    const bare = createSearch(entries);
    const found = (query: string) => bare.find(query).map(({ entry }) => entry.id);
    expect(found('租房补贴')[0]).toBe('north/rent-subsidy');
    expect(found('zufang')[0]).toBe('north/rent-subsidy');
    expect(found('gaoduan')).toEqual([]);
  });
});

describe('another word', () => {
  it('is named where it led to what was found', () => {
    expect(ids('买房')[0]).toBe('north/home-subsidy');
    expect(hit('买房', 'north/home-subsidy')?.vias).toEqual([
      { typed: '买房', meant: { zh: '购房补贴', en: 'home purchase' } },
      { typed: '买房', meant: {}, need: 'home-purchase' },
    ]);
  });

  it('is not named where the typed one stands there itself', () => {
    expect(hit('租房', 'north/rent-subsidy')?.vias).toEqual([]);
  });

  it('that sounds the same is taken for a slip', () => {
    expect(ids('租房补帖')[0]).toBe('north/rent-subsidy');
    expect(ids('租房補貼')[0]).toBe('north/rent-subsidy');
  });
});

it('is the same when it is made in small steps', async () => {
  const prepared = await prepareSearch(entries);
  const bare = createSearch(entries);
  for (const query of ['租房', 'purchase', 'hukou', 'zufang', '窗口'])
    expect(prepared.find(query)).toEqual(bare.find(query));
});

it('answers whatever is typed, each entry once and the best first', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom(
      '租房',
      '补贴',
      'zu',
      'fang',
      'rent',
      '附件4',
      ' ',
      "'",
      '（',
      '1.1',
      'ü',
      '落户',
    ),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (typed) => {
      const found = search.find(typed.join(''));
      expect(new Set(found.map(({ entry }) => entry.id)).size).toBe(found.length);
      const scores = found.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const { score, terms } of found) {
        expect(score).toBeGreaterThan(0);
        expect(terms).not.toContain('');
      }
    }),
    { numRuns: 300 },
  );
});
