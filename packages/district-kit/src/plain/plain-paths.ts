import type { Locale } from '@portal/rules-core';
import { type DistrictPaths, districtPaths, recordSlug } from '../pages/paths.ts';

/** The pages that every district has, below the folder of their language. Records have files of their own beside them. */
export const PLAIN_FILES = {
  front: 'index.html',
  rules: 'rules.html',
  targets: 'targets.html',
  document: 'document.html',
} as const;

/** Places on the front page. */
export const PLAIN_PLACES = { programmes: 'programmes', services: 'services' } as const;

/**
 * The file of a programme's or a service's page: `north/high-end/plan-a` → `high-end/plan-a.html`.
 */
export function recordFile(id: string): string {
  return `${recordSlug(id)}.html`;
}

/**
 * Where the plain pages of a language find each other: relative, so that they do so under any address, and from a
 * folder on a disk.
 * @param file the page that the addresses stand on, below the folder of its language
 */
export function plainPaths(file: string): DistrictPaths {
  const here = '../'.repeat(depthOf(file));
  const at = (name: string, place?: string): string =>
    `${here}${name}${place === undefined ? '' : `#${place}`}`;
  return {
    front: at(PLAIN_FILES.front),
    // Narrowing a list takes a script; the whole list is short enough to look through.
    programmes: () => at(PLAIN_FILES.front, PLAIN_PLACES.programmes),
    programme: (id) => at(recordFile(id)),
    services: (id) =>
      id === undefined ? at(PLAIN_FILES.front, PLAIN_PLACES.services) : at(recordFile(id)),
    targets: at(PLAIN_FILES.targets),
    document: (clause) => at(PLAIN_FILES.document, clause),
    combination: (id) => at(PLAIN_FILES.rules, id && recordSlug(id)),
    // A district's own pages reckon, and have no plain form; the front page is nearest.
    extra: () => at(PLAIN_FILES.front),
  };
}

/** The same page in another language. */
export function twinHref(file: string, locale: Locale): string {
  return `${'../'.repeat(depthOf(file) + 1)}${locale}/${file}`;
}

/** A file beside the languages' folders, such as the style sheet. */
export function besideHref(file: string, name: string): string {
  return `${'../'.repeat(depthOf(file) + 1)}${name}`;
}

/**
 * A page of the district that works with a script. Builds stand in folders of the district's own:
 * `/<district>/<build>/plain/<language>/<file>`, so the district begins three folders up.
 * @param to picks the page: `(paths) => paths.programme(id)`
 */
export function interactiveHref(
  file: string,
  locale: Locale,
  to: (paths: DistrictPaths) => string,
): string {
  const district = '../'.repeat(depthOf(file) + 3);
  const [path = '', place] = to(districtPaths('')).replace(/^\//, '').split('#');
  return `${district}${path}?lang=${locale}${place === undefined ? '' : `#${place}`}`;
}

function depthOf(file: string): number {
  return file.split('/').length - 1;
}
