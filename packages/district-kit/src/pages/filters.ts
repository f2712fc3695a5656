import {
  AUDIENCE_IDS,
  type Audience,
  NEED_IDS,
  type Need,
  type Pack,
  type Programme,
  type Text,
  VALIDITY_IDS,
  type ValidityStatus,
  validityOn,
} from '@portal/rules-core';

/** How a list of programmes is narrowed. It lives in the address, so that a narrowed list can be sent to others. */
export interface ProgrammeFilters {
  audience?: Audience | undefined;
  need?: Need | undefined;
  validity?: ValidityStatus | undefined;
  /** Words that must all occur, in either language. */
  text: string;
}

/** The filters in the address. What is no value of a filter is left out, as if it had not been given. */
export function filtersFromSearch(search: URLSearchParams): ProgrammeFilters {
  return {
    audience: AUDIENCE_IDS.find((id) => id === search.get('audience')),
    need: NEED_IDS.find((id) => id === search.get('need')),
    validity: VALIDITY_IDS.find((id) => id === search.get('validity')),
    text: (search.get('text') ?? '').trim(),
  };
}

/** The same filters as a query, with its question mark; empty when there is nothing to narrow. */
export function filtersToSearch(filters: Partial<ProgrammeFilters>): string {
  const { audience, need, validity, text } = filters;
  const query = new URLSearchParams();
  if (audience) query.set('audience', audience);
  if (need) query.set('need', need);
  if (validity) query.set('validity', validity);
  if (text?.trim()) query.set('text', text.trim());
  const written = query.toString();
  return written && `?${written}`;
}

/** Whether anything is narrowed. */
export function isNarrowed(filters: ProgrammeFilters): boolean {
  return filtersToSearch(filters) !== '';
}

/** The programmes that pass, in the order of the pack. */
export function filterProgrammes(pack: Pack, filters: ProgrammeFilters, asOf: string): Programme[] {
  const words = fold(filters.text).split(/\s+/).filter(Boolean);
  return pack.programmes.filter(
    (programme) =>
      (!filters.audience || programme.audience.includes(filters.audience)) &&
      (!filters.need || needsOf(programme).has(filters.need)) &&
      (!filters.validity || statusOf(pack, programme, asOf) === filters.validity) &&
      (words.length === 0 || holdsAll(programme, words)),
  );
}

/** One value a filter can take, with the number of programmes it would leave, the other filters unchanged. */
export interface FilterOption<Value extends string> {
  value: Value;
  count: number;
}

export interface FilterOptions {
  audience: FilterOption<Audience>[];
  need: FilterOption<Need>[];
  validity: FilterOption<ValidityStatus>[];
}

/** The values that occur in the pack at all; a value that would leave nothing is offered only while it is chosen. */
export function filterOptions(pack: Pack, filters: ProgrammeFilters, asOf: string): FilterOptions {
  const counted = <Value extends string>(
    values: readonly Value[],
    chosen: Value | undefined,
    set: (value: Value) => Partial<ProgrammeFilters>,
  ): FilterOption<Value>[] =>
    values
      .map((value) => ({
        value,
        count: filterProgrammes(pack, { ...filters, ...set(value) }, asOf).length,
      }))
      .filter(({ value, count }) => count > 0 || value === chosen);
  return {
    audience: counted(AUDIENCE_IDS, filters.audience, (audience) => ({ audience })),
    need: counted(NEED_IDS, filters.need, (need) => ({ need })),
    validity: counted(VALIDITY_IDS, filters.validity, (validity) => ({ validity })),
  };
}

/** What a programme helps with: what it says of itself, and what its benefits are for. */
export function needsOf(programme: Programme): ReadonlySet<Need> {
  return new Set([
    ...programme.needs,
    ...programme.benefits.map((benefit) => benefit.need),
    ...programme.classes.flatMap((entry) => entry.benefits.map((benefit) => benefit.need)),
  ]);
}

/** Whether the programme holds on this day; the document's validity unless it has its own. */
export function statusOf(pack: Pack, programme: Programme, asOf: string): ValidityStatus {
  return validityOn(programme.validity ?? pack.validity, asOf);
}

function holdsAll(programme: Programme, words: readonly string[]): boolean {
  const said: Text[] = [
    programme.name,
    programme.summary,
    ...programme.benefits.map((benefit) => benefit.name),
    ...programme.classes.flatMap((entry) => [
      entry.name,
      ...entry.benefits.map((benefit) => benefit.name),
    ]),
  ];
  const text = fold(said.map(({ zh, en }) => `${zh}\n${en}`).join('\n'));
  return words.every((word) => text.includes(word));
}

/** Full-width and half-width, upper and lower case read the same. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
