import { filtersToSearch, type ProgrammeFilters } from './filters.ts';

/** Whole addresses of a district's pages, for the `href` of plain links. */
export interface DistrictPaths {
  front: string;
  /** The list, narrowed by the filters given. */
  programmes(filters?: Partial<ProgrammeFilters>): string;
  /** @param id a programme's record id, `north/high-end/plan-a` */
  programme(id: string): string;
  /** @param id a service's record id; without it, the list from its beginning */
  services(id?: string): string;
  targets: string;
  /** @param clause a clause id, `north/annex4/1.1`; without it, the document from its beginning */
  document(clause?: string): string;
  /** @param id the record id of a rule; without it, the rules from their beginning */
  combination(id?: string): string;
  /** @param path a page of the district's own, as it stands in `extraPages` */
  extra(path: string): string;
}

/** The segments that the shared pages take under a district's base path. A district's own pages use others. */
export const SEGMENTS = {
  programmes: 'programmes',
  services: 'services',
  targets: 'targets',
  document: 'document',
  combination: 'combination',
} as const;

/**
 * Whether a page is one that all districts share; others are a district's own, and need its code.
 * @param pathname of the whole address
 * @param basePath as in {@link districtPaths}
 */
export function isSharedPage(pathname: string, basePath: string): boolean {
  const [segment = ''] = pathname.slice(basePath.length).split('/').filter(Boolean);
  return segment === '' || Object.values<string>(SEGMENTS).includes(segment);
}

/**
 * @param basePath the path the district lives under, without a slash at its end: `/north` at its own address
 */
export function districtPaths(basePath: string): DistrictPaths {
  const at = (segment: string, id?: string): string =>
    `${basePath}/${segment}${id === undefined ? '' : `#${id}`}`;
  return {
    front: basePath === '' ? '/' : basePath,
    programmes: (filters = {}) => at(SEGMENTS.programmes) + filtersToSearch(filters),
    programme: (id) => at(`${SEGMENTS.programmes}/${recordSlug(id)}`),
    services: (id) => at(SEGMENTS.services, id && recordSlug(id)),
    targets: at(SEGMENTS.targets),
    document: (clause) => at(SEGMENTS.document, clause),
    combination: (id) => at(SEGMENTS.combination, id && recordSlug(id)),
    extra: (path) => at(path.replace(/^\/+/, '')),
  };
}

/** A record's id without its district, as it stands in addresses and as an anchor: `north/high-end/plan-a` → `high-end/plan-a`. */
export function recordSlug(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/**
 * Where a programme is read: `programmeHref('/d/north', 'north/rent-subsidy')` → `/d/north/programmes/rent-subsidy`.
 */
export function programmeHref(basePath: string, id: string): string {
  return districtPaths(basePath).programme(id);
}

/** Where a cited clause is found in the district's document page. */
export function citationHref(basePath: string, clause: string): string {
  return districtPaths(basePath).document(clause);
}

/**
 * The id of the place an address names after `#`, which the browser may have percent-encoded; `undefined` for none.
 * @param hash with its number sign
 */
export function anchorOf(hash: string): string | undefined {
  const written = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(written) || undefined;
  } catch {
    // Not percent-encoded by a browser: taken as it stands.
    return written;
  }
}
