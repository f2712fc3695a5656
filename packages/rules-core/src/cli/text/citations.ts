import type { Citation } from '../../schema/ids.ts';
import type { Pack } from '../../schema/pack.ts';
import type { Say } from './say.ts';

/** Sets a citation: “[附件4 一、（一）3.（2）]”, by the printed paths of its clauses. */
export type Cite = (citation: Citation) => string;

/** How this pack's citations are set. */
export function citesOf(pack: Pack, say: Say): Cite {
  const paths = new Map(pack.clauses.map((clause) => [clause.id, clause.path]));
  return (citation) => {
    const printed = citation.map(
      (clause) => paths.get(clause) || say({ zh: '引言', en: 'opening paragraph' }),
    );
    return `[${[...new Set(printed)].join('; ')}]`;
  };
}

/** The document that a pack's citations stand in: its number, or its official title where none is printed. */
export function documentOf({ document }: Pack): string {
  return document.number ?? `《${document.officialTitle}》`;
}

/** The printed paths of all clauses that are cited anywhere in this value, by clause id. */
export function printedPaths(value: unknown, pack: Pack): Record<string, string> {
  const text = JSON.stringify(value);
  return Object.fromEntries(
    pack.clauses
      .filter(({ id }) => text.includes(JSON.stringify(id)))
      .map(({ id, path }) => [id, path]),
  );
}
