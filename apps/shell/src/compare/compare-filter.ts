import { Need } from '@portal/rules-core';
import { ROLES, type Role } from '../check/scope.ts';
import { paths } from '../layout/paths.ts';

/** What is compared. Nothing chosen narrows nothing. */
export interface CompareFilter {
  needs: readonly Need[];
  /** District ids. */
  districts: readonly string[];
  role: Role | null;
}

const DISTRICT = /^[a-z]+$/;

/** Reads a filter from an address. What no comparison can be of is left out: an address may be old. */
export function compareFilterFrom(search: URLSearchParams): CompareFilter {
  const needs = new Set<string>(search.getAll('need'));
  return {
    // In the order of the vocabulary, so that the same choice is always the same table.
    needs: Need.options.filter((need) => needs.has(need)),
    districts: [...new Set(search.getAll('district'))].filter((id) => DISTRICT.test(id)),
    role: ROLES.find((role) => role === search.get('role')) ?? null,
  };
}

/** The address of a comparison; without a need it counts what there is for each. */
export function compareHref({ needs = [], districts = [], role }: Partial<CompareFilter>): string {
  const search = new URLSearchParams();
  for (const need of needs) search.append('need', need);
  for (const district of districts) search.append('district', district);
  if (role) search.set('role', role);
  const query = search.toString();
  return query === '' ? paths.compare : `${paths.compare}?${query}`;
}
