import { type ListFilter, narrowed } from './filters.ts';
import type { ClausePlace } from './places.ts';
import type { Hit } from './portal-search.ts';
import type { PortalRecord } from './records.ts';
import type { Answer } from './search-engine.ts';

/** What a list shows. */
export interface Found {
  /** What the text alone finds: the counts beside the filters are of these. */
  byText: readonly PortalRecord[];
  /** In force, or about to be. */
  current: readonly PortalRecord[];
  /** Of documents that have ended: never among what can be applied for. */
  ended: readonly PortalRecord[];
  /** By what each record was found. */
  hits: ReadonlyMap<string, Hit>;
  /** Pages that only one district has. */
  pages: readonly Hit[];
  indicators: readonly Hit[];
  clauses: readonly ClausePlace[];
}

/**
 * The records a filter leaves, best first where there is a text, and those of ended documents apart.
 * @param answer what the filter's text comes to; `undefined` where there is none
 */
export function findRecords(
  records: readonly PortalRecord[],
  answer: Answer | undefined,
  filter: ListFilter,
): Found {
  const hits = new Map((answer?.hits ?? []).map((hit) => [hit.entry.id, hit]));
  const byId = new Map(records.map((record) => [record.id, record]));
  const byText = answer ? [...hits.keys()].flatMap((id) => byId.get(id) ?? []) : records;
  const left = narrowed(byText, filter);
  const beside = isForRecordsOnly(filter) ? [] : [...hits.values()].filter(inDistrict);
  return {
    byText,
    current: left.filter((record) => record.validity !== 'ended'),
    ended: left.filter((record) => record.validity === 'ended'),
    hits,
    pages: beside.filter(({ entry }) => entry.kind === 'page'),
    indicators: beside.filter(({ entry }) => entry.kind === 'indicator'),
    clauses: isForRecordsOnly(filter)
      ? []
      : (answer?.clauses ?? []).filter(({ district }) => isChosen(district)),
  };

  function inDistrict({ entry }: Hit): boolean {
    return isChosen(entry.district);
  }
  function isChosen(district: string): boolean {
    return filter.district.length === 0 || filter.district.includes(district);
  }
}

/** Whether a filter asks for what only programmes and services have. */
function isForRecordsOnly({ kind, audience, need, validity }: ListFilter): boolean {
  return [kind, audience, need, validity].some((values) => values.length > 0);
}
