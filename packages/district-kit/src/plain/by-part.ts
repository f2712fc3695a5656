import type { Clause, Pack, Programme, Text } from '@portal/rules-core';

/** Programmes that stand together in a document. */
export interface ProgrammeGroup {
  /** The part of the document, as in the clause ids: `main`, `annex4`. */
  part: string;
  /** The heading in that part, where the pack has words for it. */
  heading?: Text;
  programmes: Programme[];
}

/** Below the second level documents head one programme or two, which says no more than their names do. */
const DEEPEST_HEADING = 2;

/**
 * Every programme of a pack exactly once, in printed order, by the part of the document and the heading where its
 * most specific source stands.
 */
export function programmesByPart(pack: Pack): ProgrammeGroup[] {
  const order = new Map(pack.clauses.map(({ id }, index) => [id, index]));
  const place = ({ citation: [first = ''] }: Programme): number => order.get(first) ?? order.size;
  const groups = new Map<string, ProgrammeGroup>();
  for (const programme of pack.programmes.toSorted((a, b) => place(a) - place(b))) {
    const source = programme.citation[0] ?? '';
    const part = source.split('/')[1] ?? '';
    const heading = headingOver(pack.clauses, source);
    const key = heading?.id ?? part;
    const known = groups.get(key);
    if (known) known.programmes.push(programme);
    else
      groups.set(key, {
        part,
        ...(heading?.title && { heading: heading.title }),
        programmes: [programme],
      });
  }
  return [...groups.values()];
}

function headingOver(clauses: readonly Clause[], source: string): Clause | undefined {
  return clauses
    .filter(
      ({ id, title }) =>
        title !== undefined && levelOf(id) <= DEEPEST_HEADING && standsUnder(source, id),
    )
    .reduce<Clause | undefined>(
      (deepest, clause) =>
        deepest && levelOf(deepest.id) >= levelOf(clause.id) ? deepest : clause,
      undefined,
    );
}

/** `north/main/4.1` is on the second level. */
function levelOf(clause: string): number {
  return clause.split('/')[2]?.split('.').length ?? 0;
}

function standsUnder(clause: string, heading: string): boolean {
  return clause === heading || clause.startsWith(`${heading}.`) || clause.startsWith(`${heading}/`);
}
