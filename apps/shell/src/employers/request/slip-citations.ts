import type { Citation, Process, Programme } from '@portal/rules-core';

/** The clauses that a slip rests on: of the programme, at whatever depth, and of how it is applied for. */
export function slipCitations(programme: Programme, processes: readonly Process[]): Citation[] {
  const found: Citation[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const each of node) visit(each);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node))
      if (key === 'citation' && Array.isArray(child)) found.push(child.map(String));
      else visit(child);
  };
  visit([programme, processes]);
  return found;
}
