import { byHeading } from '@portal/district-kit';
import { AUDIENCE_IDS } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { pack } from '../policy/index.ts';
import { audiencesIn, measureNumber, numberedName } from './measures.ts';

describe('the measures', () => {
  const headings = byHeading(pack, 'changning/main/2');

  it('are the twenty that are printed, under five headings, in order', () => {
    const numbers = headings.map(({ records }) => [...new Set(records.map(measureNumber))]);
    expect(numbers.map(({ length }) => length)).toEqual([5, 4, 3, 3, 5]);
    expect(numbers.flat()).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('hold every programme and service once', () => {
    const held = headings.flatMap(({ records }) => records.map(({ id }) => id));
    expect(held.sort()).toEqual([...pack.programmes, ...pack.services].map(({ id }) => id).sort());
  });

  it('give their number to the names', () => {
    const winners = pack.programmes.find(({ id }) => id.endsWith('/13-contest-winners'));
    if (!winners) throw new Error('The pack has no programme for contest winners.');
    expect(numberedName(winners, 'en')).toBe(`13. ${winners.name.en}`);
    const elsewhere = { ...winners, citation: ['changning/main/3/p2'] };
    expect(numberedName(elsewhere, 'zh')).toBe(winners.name.zh);
  });

  it('are counted for each audience', () => {
    const counted = audiencesIn(pack, AUDIENCE_IDS);
    expect(counted.map(({ audience }) => audience)).toEqual([...AUDIENCE_IDS]);
    expect(counted.find(({ audience }) => audience === 'agency')).toMatchObject({ programmes: 1 });
    const onlyPeople = {
      programmes: pack.programmes.filter(({ id }) => id.endsWith('/05-internships')),
      services: [],
    };
    expect(audiencesIn(onlyPeople, AUDIENCE_IDS)).toEqual([
      { audience: 'person', programmes: 1, services: 0 },
    ]);
  });
});
