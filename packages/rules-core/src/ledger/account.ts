import type { IndexedClause } from '../author/clauses.ts';
import type { Pack } from '../schema/pack.ts';
import { citationsOf } from '../schema/records.ts';
import { type ClauseText, hashOfText } from './clause-texts.ts';

/** One thing wanting in a ledger. */
export interface LedgerProblem {
  clause: string;
  kind:
    | 'unaccounted'
    | 'roleOnCited'
    | 'citedByDiffers'
    | 'packDiffers'
    | 'citedButAbsent'
    | 'notIndexed'
    | 'notInTexts'
    | 'textChanged'
    | 'wrongHash'
    | 'pathChanged';
  /** What is wanting and how to mend it. */
  message: string;
}

/** How far a district's clauses are accounted for. */
export interface Ledger {
  district: string;
  /** Clauses that a record cites or a role explains, in the index with the text they were judged by. */
  accounted: number;
  total: number;
  /** Empty when nothing is wanting; may hold more than the clauses not accounted for. */
  problems: LedgerProblem[];
}

/**
 * Holds a district's pack against its clause index, and the index against the official texts where they are at
 * hand. Every clause is either cited by a record or explained by a role, never both.
 *
 * @param texts the official texts: with them their clauses make the total, else those of the index do.
 */
export function accountFor(
  pack: Pack,
  index: readonly IndexedClause[],
  texts?: readonly ClauseText[],
): Ledger {
  const citing = citingRecords(pack);
  const indexed = new Map(index.map((clause) => [clause.id, clause]));
  const problems = [
    ...index.flatMap((clause) => problemsOfEntry(clause, citing.get(clause.id) ?? [])),
    ...packProblems(pack, indexed),
    ...[...citing].flatMap(([clause, records]): LedgerProblem[] =>
      indexed.has(clause)
        ? []
        : [
            {
              clause,
              kind: 'citedButAbsent',
              message: `cited by ${records.join(', ')} but absent from the clause index; cite a clause that exists`,
            },
          ],
    ),
    ...(texts ? textProblems(indexed, citing, texts) : []),
  ];
  const all = texts ?? index;
  const isAccounted = ({ id }: { id: string }): boolean => {
    const entry = indexed.get(id);
    return entry !== undefined && (citing.has(id) || entry.role !== undefined);
  };
  const changed = new Set(
    problems
      .filter(({ kind }) => kind === 'textChanged' || kind === 'wrongHash')
      .map(({ clause }) => clause),
  );
  return {
    district: pack.district.id,
    accounted: all.filter((clause) => isAccounted(clause) && !changed.has(clause.id)).length,
    total: all.length,
    problems,
  };
}

/** The index with `citedBy` as the pack cites, in the order of the alphabet; all else as it was. */
export function withCitedBy(pack: Pack, index: readonly IndexedClause[]): IndexedClause[] {
  const citing = citingRecords(pack);
  return index.map(({ citedBy: _, ...clause }) => {
    const records = citing.get(clause.id);
    return records ? { ...clause, citedBy: records } : clause;
  });
}

/** For each cited clause, the records that cite it, in the order of the alphabet. */
function citingRecords(pack: Pack): Map<string, string[]> {
  const citing = new Map<string, string[]>();
  for (const { record, clauses } of citationsOf(pack))
    for (const clause of clauses) citing.set(clause, [...(citing.get(clause) ?? []), record]);
  for (const records of citing.values()) records.sort();
  return citing;
}

function problemsOfEntry(
  { id: clause, role, citedBy = [] }: IndexedClause,
  records: readonly string[],
): LedgerProblem[] {
  const problems: LedgerProblem[] = [];
  if (records.length === 0 && role === undefined)
    problems.push({
      clause,
      kind: 'unaccounted',
      message:
        'cited by no record and without a role; cite it where it takes effect, or give it a role',
    });
  if (records.length > 0 && role !== undefined)
    problems.push({
      clause,
      kind: 'roleOnCited',
      message: `has the role "${role}" although ${records.join(', ')} cites it; take the role away, or the citation`,
    });
  if (citedBy.toSorted().join() !== records.join())
    problems.push({
      clause,
      kind: 'citedByDiffers',
      message: `the index says cited by ${list(citedBy)}, the pack by ${list(records)}; run ledger --write`,
    });
  return problems;
}

/** A pack takes its clauses from the index; a clause that differs was written by hand or lost. */
function packProblems(pack: Pack, indexed: ReadonlyMap<string, IndexedClause>): LedgerProblem[] {
  const differs = (clause: string, message: string): LedgerProblem => ({
    clause,
    kind: 'packDiffers',
    message: `${message}; build the pack's clauses with clausesFrom(the index)`,
  });
  const inPack = new Map(pack.clauses.map((clause) => [clause.id, clause]));
  return [
    ...[...indexed.keys()].flatMap((id) =>
      inPack.has(id) ? [] : [differs(id, 'in the index, but not in the pack')],
    ),
    ...pack.clauses.flatMap(({ id, path, role }) => {
      const entry = indexed.get(id);
      if (!entry) return [differs(id, 'in the pack, but not in the index')];
      return entry.path === path && entry.role === role
        ? []
        : [differs(id, 'path or role in the pack differ from the index')];
    }),
  ];
}

function textProblems(
  indexed: ReadonlyMap<string, IndexedClause>,
  citing: ReadonlyMap<string, readonly string[]>,
  texts: readonly ClauseText[],
): LedgerProblem[] {
  const inTexts = new Set(texts.map((clause) => clause.id));
  return [
    ...[...indexed.keys()].flatMap((clause): LedgerProblem[] => {
      if (inTexts.has(clause)) return [];
      const records = citing.get(clause);
      const cited = records ? `cited by ${records.join(', ')} but ` : '';
      return [
        {
          clause,
          kind: 'notInTexts',
          message: `${cited}absent from the texts; take it out of the index and out of the records`,
        },
      ];
    }),
    ...texts.flatMap((text) => problemsOfText(text, indexed.get(text.id))),
  ];
}

function problemsOfText(
  { id: clause, path, text, sha256 }: ClauseText,
  entry: IndexedClause | undefined,
): LedgerProblem[] {
  const problems: LedgerProblem[] = [];
  const hash = hashOfText(text);
  if (hash !== sha256)
    problems.push({
      clause,
      kind: 'wrongHash',
      message: `the texts give sha256 ${sha256}, but their own text has ${hash}; mend the file of texts`,
    });
  if (!entry) {
    problems.push({
      clause,
      kind: 'notIndexed',
      message: 'in the texts, but missing from the clause index; add it and account for it',
    });
    return problems;
  }
  if (entry.sha256 !== hash)
    problems.push({
      clause,
      kind: 'textChanged',
      message: `the text has changed (sha256 ${hash}, indexed ${entry.sha256}); read it again, then index the new sha256`,
    });
  if (entry.path !== path)
    problems.push({
      clause,
      kind: 'pathChanged',
      message: `the printed path is "${path}", indexed as "${entry.path}"; correct the index`,
    });
  return problems;
}

function list(records: readonly string[]): string {
  return records.length === 0 ? 'nothing' : records.join(', ');
}
