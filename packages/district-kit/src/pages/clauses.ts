import type { Clause } from '@portal/rules-core';

/** A part of a document with its clauses in printed order. */
export interface DocumentPart {
  /** As in the clause ids: `main`, `annex4`. */
  id: string;
  clauses: Clause[];
}

/** The clauses by the part of the document they stand in: `north/annex4/1.1` is in `annex4`. */
export function partsOf(clauses: readonly Clause[]): DocumentPart[] {
  const parts = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const id = clause.id.split('/')[1] ?? '';
    const part = parts.get(id);
    if (part) part.push(clause);
    else parts.set(id, [clause]);
  }
  return [...parts].map(([id, members]) => ({ id, clauses: members }));
}

/** The number of an annex: `annex4` → 4, a sole `annex` → `null`; `undefined` for what is no annex. */
export function annexNumber(part: string): number | null | undefined {
  const match = /^annex(\d*)$/.exec(part);
  if (!match) return undefined;
  return match[1] ? Number(match[1]) : null;
}

/** Which paragraph of its place a clause is: `north/annex4/1.3/p3` is the third; absent for the whole place. */
export function paragraphOf(clause: Clause): number | undefined {
  const match = /\/p(\d+)$/.exec(clause.id);
  return match ? Number(match[1]) : undefined;
}
