import { districtPaths } from '@portal/district-kit';
import { districtHref } from './paths.ts';

/** The pages of the district that a public id begins with; where they stand, the district's pages say. */
function pagesOf(id: string) {
  const [district = ''] = id.split('/');
  return districtPaths(districtHref(district));
}

/** A programme's page in its district, from its public id. */
export function programmeHref(id: string): string {
  return pagesOf(id).programme(id);
}

/** A service's place on its district's page of services, from its public id. */
export function serviceHref(id: string): string {
  return pagesOf(id).services(id);
}

/** A district's planning targets. */
export function indicatorsHref(district: string): string {
  return districtPaths(districtHref(district)).targets;
}

/** A page that only this district has, from its path there. */
export function ownPageHref(district: string, path: string): string {
  return districtPaths(districtHref(district)).extra(path);
}

/** A clause's place in its district's document, from its id. */
export function clauseHref(id: string): string {
  return pagesOf(id).document(id);
}
