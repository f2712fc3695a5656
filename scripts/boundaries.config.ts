import { listedDistricts, shortName } from './district/list.ts';

/** The workspace packages in the order of the arrows: each may import only what stands before it. */
export const ARROWS: readonly string[] = ['rules-core', 'ui-kit', 'district-kit'];

/** The one folder in apps/ that is not a district. */
export const HOST_APP = 'shell';

/**
 * Files of shared code that list places of the city alike, whether or not they are districts of the portal: no district
 * is treated by its name there.
 */
export const LISTS_OF_PLACES: readonly string[] = [
  'packages/rules-core/src/batch/cells/known-elsewhere.ts',
];

/**
 * The Chinese name of each district app, by its folder's name, from the list of districts: 青浦 of 青浦区. A district
 * that is not listed fails the check: its name could slip into shared code.
 */
export function chineseNames(root: string): Readonly<Record<string, string>> {
  return Object.fromEntries(listedDistricts(root).map(({ id, name }) => [id, shortName(name.zh)]));
}
