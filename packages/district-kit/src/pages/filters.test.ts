import { fixturePack } from '@portal/rules-core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterOptions,
  filterProgrammes,
  filtersFromSearch,
  filtersToSearch,
  isNarrowed,
  type ProgrammeFilters,
} from './filters.ts';

const DAY = '2024-05-01';
const NOTHING: ProgrammeFilters = { text: '' };

function found(query: string, asOf = DAY): string[] {
  return filterProgrammes(fixturePack, filtersFromSearch(new URLSearchParams(query)), asOf).map(
    ({ id }) => id,
  );
}

describe('filters in the address', () => {
  it('narrows nothing without a query', () => {
    expect(found('')).toEqual(fixturePack.programmes.map(({ id }) => id));
    expect(isNarrowed(filtersFromSearch(new URLSearchParams('')))).toBe(false);
  });

  it('narrows by audience', () => {
    expect(found('audience=team')).toEqual(['north/pioneer-plan']);
    expect(found('audience=agency')).toEqual([]);
  });

  it('finds a need that only a benefit has', () => {
    expect(found('need=start-up')).toEqual(['north/pioneer-plan']);
  });

  it('asks for all filters at once', () => {
    expect(found('audience=person&need=rent&text=积分')).toEqual(['north/points-rent']);
  });

  it('reads validity as of the day', () => {
    expect(found('validity=unstated')).toHaveLength(4);
    expect(found('validity=notYet')).toEqual([]);
    expect(found('validity=notYet', '2019-12-31')).toHaveLength(4);
  });

  it('searches names, summaries, classes and benefits in both languages, whatever the case or width', () => {
    expect(found('text=PIONEER')).toEqual(['north/pioneer-plan']);
    expect(found('text=购房')).toEqual(['north/settling-in']);
    expect(found('text=Ａ类')).toEqual(['north/settling-in']);
    expect(found('text=rent bands')).toEqual(['north/points-rent']);
    expect(found('text=rent nowhere')).toEqual([]);
  });

  it('leaves out what is no value of a filter', () => {
    expect(
      filtersFromSearch(new URLSearchParams('audience=king&need=&validity=1&text=%20')),
    ).toEqual({ audience: undefined, need: undefined, validity: undefined, text: '' });
  });

  it('writes what it reads', () => {
    fc.assert(
      fc.property(
        fc.record({
          audience: fc.constantFrom(undefined, 'person' as const, 'employer' as const),
          need: fc.constantFrom(undefined, 'rent' as const, 'start-up' as const),
          validity: fc.constantFrom(undefined, 'ended' as const),
          text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
        }),
        (filters) => {
          expect(filtersFromSearch(new URLSearchParams(filtersToSearch(filters)))).toEqual(filters);
        },
      ),
    );
  });
});

describe('filter options', () => {
  it('counts what each value would leave, the other filters unchanged', () => {
    const options = filterOptions(fixturePack, { ...NOTHING, audience: 'person' }, DAY);
    expect(options.audience).toEqual([
      { value: 'person', count: 4 },
      { value: 'team', count: 1 },
    ]);
    expect(options.need.find(({ value }) => value === 'rent')).toEqual({ value: 'rent', count: 3 });
    expect(options.validity).toEqual([{ value: 'unstated', count: 4 }]);
  });

  it('keeps a chosen value that leaves nothing, so that it can be seen and changed', () => {
    const options = filterOptions(fixturePack, { ...NOTHING, audience: 'agency' }, DAY);
    expect(options.audience).toContainEqual({ value: 'agency', count: 0 });
  });

  it('tells the number that the filter then finds', () => {
    const options = filterOptions(fixturePack, NOTHING, DAY);
    for (const { value, count } of options.need) expect(found(`need=${value}`)).toHaveLength(count);
  });
});
