import {
  type Need,
  nextQuestion,
  type Pack,
  type Profile,
  type Programme,
  type Service,
} from '@portal/rules-core';
import { allBenefits, type ComparedDistrict } from '@portal/ui-kit';
import { askedFor, isInScope, packsInScope, type Scope } from '../check/scope.ts';
import { toldAgain } from '../check/told-again.ts';
import { districtHref, programmeHref, serviceHref } from '../layout/paths.ts';
import { type DistrictGroups, groupResults, VERDICTS } from '../results/group.ts';
import type { CompareFilter } from './compare-filter.ts';

export interface Comparison {
  /** One column each, with the results of the same profile on the same day. */
  districts: readonly ComparedDistrict[];
  /** The results with each district's own bundle. */
  groups: readonly DistrictGroups[];
  /** The chosen districts whose document has nothing for any chosen need. */
  without: readonly Pack[];
  /** The question that settles most of what is compared; `undefined` when no answer changes anything. */
  next: string | undefined;
}

export interface ComparisonState {
  packs: readonly Pack[];
  profile: Profile;
  /** Facts not to ask again. */
  notSure: ReadonlySet<string>;
  filter: CompareFilter;
  /** `YYYY-MM-DD` */
  asOf: string;
}

/** One profile in several districts. Each is counted by its own rules; nothing is added up across them. */
export const comparisonOf: (state: ComparisonState) => Comparison = toldAgain(
  compare,
  ({ profile, notSure, filter, asOf }) => [profile, [...notSure], filter, asOf],
);

function compare({ packs, profile, notSure, filter, asOf }: ComparisonState): Comparison {
  const scope = scopeOf(filter);
  const chosen = packsInScope(packs, scope);
  const groups = groupResults({ packs, profile, scope, asOf });
  const open = askedFor(packs, scope, asOf);
  const programmes = new Set(
    chosen.flatMap((pack) =>
      pack.programmes.flatMap((programme) =>
        open.has(programme.id) && isFor(programme, filter.needs) ? [programme.id] : [],
      ),
    ),
  );
  return {
    districts: groups.map((group) => ({
      pack: group.pack,
      result: { programmes: resultsOf(group) },
      services: group.pack.services.filter((service) => isInScope(service, scope)),
      href: districtHref(group.pack.district.id),
    })),
    groups,
    without: chosen.filter((pack) => !hasSomething(pack, filter)),
    next:
      programmes.size === 0
        ? undefined
        : nextQuestion(chosen, profile, { asOf, skip: notSure, programmes }),
  };
}

function scopeOf({ districts, role }: CompareFilter): Scope {
  return { districts: districts.length === 0 ? null : districts, role };
}

/** The needs that some district's document has something for, in the order of the vocabulary. */
export function needsOffered(
  packs: readonly Pack[],
  filter: CompareFilter,
  all: readonly Need[],
): readonly Need[] {
  const chosen = packsInScope(packs, scopeOf(filter));
  return all.filter((need) =>
    chosen.some((pack) => hasSomething(pack, { ...filter, needs: [need] })),
  );
}

function hasSomething(pack: Pack, filter: CompareFilter): boolean {
  const scope = scopeOf(filter);
  return [...pack.programmes, ...pack.services].some(
    (record) => isInScope(record, scope) && isFor(record, filter.needs),
  );
}

/** Whether a programme or service answers one of the needs, by itself or by one of its benefits. */
function isFor(record: Programme | Service, needs: readonly Need[]): boolean {
  if (needs.length === 0) return true;
  const own = 'criteria' in record ? allBenefits(record).map(({ need }) => need) : [];
  return [...record.needs, ...own].some((need) => needs.includes(need));
}

/** Where a programme or a service of these packs is read, from its public id. */
export function recordHrefs(packs: readonly Pack[]): (id: string) => string {
  const services = new Set(packs.flatMap((pack) => pack.services.map(({ id }) => id)));
  return (id) => (services.has(id) ? serviceHref(id) : programmeHref(id));
}

/** Every result of a district, in the order of its document. */
function resultsOf({ pack, open, notYet, ended }: DistrictGroups) {
  const found = new Map(
    [...VERDICTS.flatMap((verdict) => open[verdict]), ...notYet, ...ended].map((entry) => [
      entry.programme.id,
      entry.result,
    ]),
  );
  return pack.programmes.flatMap(({ id }) => found.get(id) ?? []);
}
