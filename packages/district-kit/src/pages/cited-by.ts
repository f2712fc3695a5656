import { citationsOf, type Pack, type Text } from '@portal/rules-core';
import type { DistrictPaths } from './paths.ts';

/** A record of a pack by name, and where it is read. */
export interface RecordLink {
  id: string;
  /** Absent for records that have no name of their own; `kind` then says what they are. */
  name?: Text;
  kind: RecordKind;
  href: string;
}

export type RecordKind =
  | 'validity'
  | 'programme'
  | 'service'
  | 'indicator'
  | 'combination'
  | 'clawback'
  | 'quota'
  | 'process'
  | 'provision'
  | 'points';

/** For each clause id, the records that cite it, in the order of the pack. A clause nobody cites is absent. */
export function citedBy(pack: Pack, paths: DistrictPaths): ReadonlyMap<string, RecordLink[]> {
  const links = recordLinks(pack, paths);
  const citing = new Map<string, RecordLink[]>();
  for (const { record, clauses } of citationsOf(pack)) {
    const link = links.get(record);
    if (!link) continue;
    for (const clause of clauses) {
      const known = citing.get(clause);
      if (known) known.push(link);
      else citing.set(clause, [link]);
    }
  }
  return citing;
}

function recordLinks(pack: Pack, paths: DistrictPaths): ReadonlyMap<string, RecordLink> {
  const links: RecordLink[] = [
    { id: 'validity', kind: 'validity', href: paths.front },
    ...pack.programmes.map(({ id, name }) => ({
      id,
      name,
      kind: 'programme' as const,
      href: paths.programme(id),
    })),
    ...pack.services.map(({ id, name }) => ({
      id,
      name,
      kind: 'service' as const,
      href: paths.services(id),
    })),
    ...pack.indicators.map(({ id, name }) => ({
      id,
      name,
      kind: 'indicator' as const,
      href: paths.targets,
    })),
    // The rules of combination stand in one table, the first thing on their page.
    ...pack.combinations.map(({ id }) => ({
      id,
      kind: 'combination' as const,
      href: paths.combination(),
    })),
    ...rules(pack.clawbacks, 'clawback'),
    ...rules(pack.quotas, 'quota'),
    ...rules(pack.provisions, 'provision'),
    // A process is read on the page of a programme it leads to.
    ...pack.processes.map(({ id, appliesTo: [first] }) => ({
      id,
      kind: 'process' as const,
      href: first === undefined ? paths.front : paths.programme(first),
    })),
    ...pack.points.map(({ id, name, programme }) => ({
      id,
      name,
      kind: 'points' as const,
      href: paths.programme(programme),
    })),
  ];
  return new Map(links.map((link) => [link.id, link]));

  function rules(records: readonly { id: string }[], kind: RecordKind): RecordLink[] {
    return records.map(({ id }) => ({ id, kind, href: paths.combination(id) }));
  }
}
