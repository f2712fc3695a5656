import { describe, expect, it } from 'vitest';
import { northPack, southPack } from '../testing/packs.ts';
import { entriesIn } from './entries.ts';
import {
  countsOf,
  filterFrom,
  type ListFilter,
  NO_FILTER,
  narrowed,
  narrowsNothing,
  searchOf,
} from './filters.ts';
import { findRecords } from './find-records.ts';
import { createSearch } from './portal-search.ts';
import { recordsIn } from './records.ts';
import type { Answer } from './search-engine.ts';

const records = recordsIn([northPack, southPack], '2026-01-01');
const ids = (filter: Partial<ListFilter>) =>
  narrowed(records, { ...NO_FILTER, ...filter }).map((record) => record.id);

describe('a filter in the address', () => {
  it('holds the page, and the first one needs no name', () => {
    const filter = { ...NO_FILTER, text: '租房' };
    expect(new URLSearchParams(searchOf(filter, 3)).get('page')).toBe('3');
    expect(searchOf(filter, 1)).toBe(searchOf(filter));
    expect(filterFrom(new URLSearchParams(searchOf(filter, 3)))).toEqual(filter);
  });

  it('comes back as it was written', () => {
    const filter: ListFilter = {
      district: ['north', 'south'],
      kind: ['programme'],
      audience: ['person'],
      need: ['rent', 'home-purchase'],
      validity: ['unstated'],
      text: '租房 rent',
    };
    expect(filterFrom(new URLSearchParams(searchOf(filter)))).toEqual(filter);
  });

  it('is empty where nothing is narrowed', () => {
    expect(searchOf(NO_FILTER)).toBe('');
    expect(narrowsNothing(filterFrom(new URLSearchParams('')))).toBe(true);
  });

  it('leaves out what no record can have, and doubles', () => {
    expect(
      filterFrom(
        new URLSearchParams('need=rent&need=rent&need=gold&validity=soon&district=N%2F1&kind=x'),
      ),
    ).toEqual({ ...NO_FILTER, need: ['rent'] });
  });
});

describe('narrowing', () => {
  it('takes any of the values of one facet, and all facets together', () => {
    expect(ids({ need: ['rent', 'home-purchase'] })).toEqual([
      'north/rent-subsidy',
      'north/home-subsidy',
    ]);
    expect(ids({ audience: ['employer'], kind: ['service'] })).toEqual(['north/one-window']);
    expect(ids({ district: ['south'], validity: ['unstated'] })).toEqual([]);
  });

  it('counts for each value what it would show, its own facet left out', () => {
    const counts = countsOf(records, { ...NO_FILTER, district: ['south'], kind: ['programme'] });
    expect([...counts.district]).toEqual([
      ['north', 4],
      ['south', 1],
    ]);
    expect(counts.validity.get('ended')).toBe(1);
    expect(counts.validity.get('unstated')).toBeUndefined();
    expect(counts.kind.get('programme')).toBe(1);
  });
});

describe('what is found', () => {
  const search = createSearch(entriesIn([northPack, southPack]));
  const answerTo = (text: string): Answer => ({ hits: search.find(text), clauses: [], near: [] });

  it('keeps ended documents apart from what holds', () => {
    const found = findRecords(records, undefined, NO_FILTER);
    expect(found.ended.map((record) => record.id)).toEqual(['south/high-end/grant']);
    expect(found.current).toHaveLength(5);
  });

  it('narrows what a text finds', () => {
    const found = findRecords(records, answerTo('补贴'), {
      ...NO_FILTER,
      text: '补贴',
      need: ['training'],
    });
    expect(found.current.map((record) => record.id)).toEqual(['north/staff-training']);
    expect(found.byText.length).toBeGreaterThan(1);
  });

  it('shows clauses and targets beside records, unless what only records have is asked for', () => {
    const place = {
      id: 'north/main/2',
      district: 'north',
      districtName: northPack.district.name,
      path: '第2条',
      title: undefined,
    };
    const answer = { ...answerTo('租房'), clauses: [place] };
    const clauses = (filter: Partial<ListFilter>) =>
      findRecords(records, answer, { ...NO_FILTER, text: '租房', ...filter }).clauses;
    expect(clauses({})).toEqual([place]);
    expect(clauses({ district: ['north'] })).toEqual([place]);
    expect(clauses({ district: ['south'] })).toEqual([]);
    expect(clauses({ need: ['rent'] })).toEqual([]);
  });
});
