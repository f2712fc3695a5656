import { type ListFilter, narrowed } from './filters.ts';
import type { PortalSearch } from './portal-search.ts';
import type { PortalRecord } from './records.ts';

export interface Found {
  /** What the text alone finds: the counts beside the filters are of these. */
  byText: readonly PortalRecord[];
  /** In force, or about to be. */
  current: readonly PortalRecord[];
  /** Of documents that have ended: never among what can be applied for. */
  ended: readonly PortalRecord[];
}

/** The records a filter leaves, best first where there is a text, and those of ended documents apart. */
export function findRecords(
  records: readonly PortalRecord[],
  search: PortalSearch,
  filter: ListFilter,
): Found {
  const byText = filter.text === '' ? records : search.find(filter.text);
  const left = narrowed(byText, filter);
  return {
    byText,
    current: left.filter((record) => record.validity !== 'ended'),
    ended: left.filter((record) => record.validity === 'ended'),
  };
}
