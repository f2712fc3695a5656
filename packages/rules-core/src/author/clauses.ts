import type { Clause, ClauseRole } from '../schema/pack.ts';
import type { Text } from '../schema/text.ts';

/**
 * A line of a district's clause index (`policy/clauses.json`): where a clause stands, the SHA-256 of its text
 * without white space, and what becomes of it: cited by records, or without effect for a reader and why.
 */
export interface IndexedClause {
  id: string;
  path: string;
  sha256: string;
  role?: string;
  citedBy?: string[];
}

/**
 * The clauses of a pack, from the clause index. The hashes stay behind: they are for the ledger, not for readers.
 * @param titles what headings are over, in our own words, by clause id
 * @throws Error when a title is of a clause that the index does not have, or has as no heading
 */
export function clausesFrom(
  index: readonly IndexedClause[],
  titles: Readonly<Record<string, Text>> = {},
): Clause[] {
  const headings = new Set(index.filter(({ role }) => role === 'heading').map(({ id }) => id));
  for (const id of Object.keys(titles))
    if (!headings.has(id))
      throw new Error(
        `"${id}" has a title, but clauses.json has no heading of that id; title headings only.`,
      );
  return index.map(({ id, path, role }) => ({
    id,
    path,
    ...(role !== undefined && { role: role as ClauseRole }),
    ...(titles[id] && { title: titles[id] }),
  }));
}
