import { Audience, Need, ValidityStatus } from '@portal/rules-core';
import { type PortalRecord, RECORD_KINDS } from './records.ts';

export const FACETS = ['district', 'kind', 'audience', 'need', 'validity'] as const;
export type Facet = (typeof FACETS)[number];

/** What a list is narrowed to. An empty facet narrows nothing; of several values of a facet one is enough. */
export type ListFilter = Readonly<Record<Facet, readonly string[]>> & { readonly text: string };

export const NO_FILTER: ListFilter = {
  district: [],
  kind: [],
  audience: [],
  need: [],
  validity: [],
  text: '',
};

/** The values a facet can have; which districts there are, the records say. */
export const FACET_VALUES: Readonly<Record<Exclude<Facet, 'district'>, readonly string[]>> = {
  kind: RECORD_KINDS,
  audience: Audience.options,
  need: Need.options,
  validity: ValidityStatus.options,
};

const DISTRICT = /^[a-z]+$/;

/** Reads a filter from an address. Values that no record can have are left out: an address may be old. */
export function filterFrom(search: URLSearchParams): ListFilter {
  const values = (facet: Facet): string[] => [
    ...new Set(
      search
        .getAll(facet)
        .filter((value) =>
          facet === 'district' ? DISTRICT.test(value) : FACET_VALUES[facet].includes(value),
        ),
    ),
  ];
  return {
    district: values('district'),
    kind: values('kind'),
    audience: values('audience'),
    need: values('need'),
    validity: values('validity'),
    text: search.get('text')?.trim() ?? '',
  };
}

/**
 * The query of an address that holds this filter and page; empty for the first page of everything.
 * @param page counted from 1
 */
export function searchOf(filter: ListFilter, page = 1): string {
  const search = new URLSearchParams();
  for (const facet of FACETS) for (const value of filter[facet]) search.append(facet, value);
  if (filter.text !== '') search.set('text', filter.text);
  if (page > 1) search.set('page', String(page));
  const query = search.toString();
  return query === '' ? '' : `?${query}`;
}

export function narrowsNothing(filter: ListFilter): boolean {
  return filter.text === '' && FACETS.every((facet) => filter[facet].length === 0);
}

/** What a record has of a facet. */
function valuesOf(record: PortalRecord, facet: Facet): readonly string[] {
  switch (facet) {
    case 'audience':
      return record.audience;
    case 'need':
      return record.needs;
    default:
      return [record[facet]];
  }
}

function passes(record: PortalRecord, filter: ListFilter, except?: Facet): boolean {
  return FACETS.every(
    (facet) =>
      facet === except ||
      filter[facet].length === 0 ||
      valuesOf(record, facet).some((value) => filter[facet].includes(value)),
  );
}

/** The records that pass every facet, in their order. The text is not looked at: that is the search's part. */
export function narrowed(
  records: readonly PortalRecord[],
  filter: ListFilter,
): readonly PortalRecord[] {
  return records.filter((record) => passes(record, filter));
}

/** How many records each value of a facet would show, the other facets left as they are. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export function countsOf(records: readonly PortalRecord[], filter: ListFilter): FacetCounts {
  const count = (facet: Facet): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const record of records)
      if (passes(record, filter, facet))
        for (const value of valuesOf(record, facet))
          counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return {
    district: count('district'),
    kind: count('kind'),
    audience: count('audience'),
    need: count('need'),
    validity: count('validity'),
  };
}
