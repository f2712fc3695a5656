import type { Clause, ClauseRole } from '../schema/pack.ts';

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

/** The clauses of a pack, from the clause index. The hashes stay behind: they are for the ledger, not for readers. */
export function clausesFrom(index: readonly IndexedClause[]): Clause[] {
  return index.map(({ id, path, role }) =>
    role === undefined ? { id, path } : { id, path, role: role as ClauseRole },
  );
}
