import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The one list of the districts there are, and their order, below the root: the copy of the registry that is built into
 * the portal. `npm start`, the end-to-end tests, the boundary check and this command read it.
 */
export const LIST_FILE = 'apps/shell/src/registry/last-known-good.json';

/** One district of the list; a form may have more fields, which are kept. */
export interface ListedDistrict {
  id: string;
  name: { zh: string; en: string };
  origin: string;
}

interface List {
  districts: ListedDistrict[];
}

/** The districts of the repository in `root`, in the order in which the portal shows them. */
export function listedDistricts(root: string): ListedDistrict[] {
  return readList(root).districts;
}

/** The list's text with a district at its end, at the next port of a portal on one's own machine. */
export function withDistrict(root: string, { id, name }: Omit<ListedDistrict, 'origin'>): string {
  const list = readList(root);
  return textOf({ ...list, districts: [...list.districts, { id, name, origin: '' }] });
}

/** The list's text without a district. */
export function withoutDistrict(root: string, id: string): string {
  const list = readList(root);
  return textOf({ ...list, districts: list.districts.filter((each) => each.id !== id) });
}

/** 静安 of 静安区, 浦东 of 浦东新区: what a text calls a district by. */
export function shortName(zh: string): string {
  return zh.replace(/(?:新区|区)$/, '');
}

function readList(root: string): List {
  return JSON.parse(readFileSync(join(root, LIST_FILE), 'utf8')) as List;
}

// `npm start` gives each district the next port after the portal's, in the order of the list.
function textOf({ districts, ...rest }: List): string {
  const placed = districts.map((district, index) => ({
    ...district,
    origin: `http://127.0.0.1:${4101 + index}`,
  }));
  return `${JSON.stringify({ ...rest, districts: placed }, null, 2)}\n`;
}
