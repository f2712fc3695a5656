import { AUDIENCE_IDS } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { pack } from '../policy/index.ts';
import { audiencesIn, byHeading, measureNumber, measuresOf } from './measures.ts';

describe('the measures', () => {
  const measures = measuresOf(pack);

  it('are the twenty that are printed, under five headings', () => {
    expect(measures.map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(byHeading(measures).map((group) => group.measures.length)).toEqual([5, 4, 3, 3, 5]);
  });

  it('hold every programme and service once, and none is empty', () => {
    const held = measures.flatMap((measure) => [...measure.programmes, ...measure.services]);
    expect(held.map(({ id }) => id).sort()).toEqual(
      [...pack.programmes, ...pack.services].map(({ id }) => id).sort(),
    );
    for (const { number, programmes, services } of measures) {
      expect([number, programmes.length + services.length]).not.toEqual([number, 0]);
      for (const record of [...programmes, ...services]) expect(measureNumber(record)).toBe(number);
    }
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
