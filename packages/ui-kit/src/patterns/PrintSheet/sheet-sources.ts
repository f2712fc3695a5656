import type { Citation, Pack } from '@portal/rules-core';

/** The clauses of one document that a sheet relies on. */
export interface SheetSource {
  pack: Pack;
  /** In the order of the document, each once. */
  clauses: readonly { id: string; path: string }[];
}

/**
 * Sorts citations by document.
 * @param citations as they stand on results, in any order, with repetitions
 * @returns one entry for each pack that is cited, and the ids no pack at hand lists
 */
export function sheetSources(
  packs: readonly Pack[],
  citations: readonly Citation[],
): { sources: readonly SheetSource[]; unknown: readonly string[] } {
  const cited = new Set(citations.flat());
  const sources = packs.flatMap((pack) => {
    const clauses = pack.clauses.filter(({ id }) => cited.has(id));
    for (const { id } of clauses) cited.delete(id);
    return clauses.length === 0 ? [] : [{ pack, clauses }];
  });
  return { sources, unknown: [...cited] };
}

/** A fingerprint in groups of eight: so two sheets can be compared by eye. */
export function inGroups(fingerprint: string): string {
  return fingerprint.match(/.{1,8}/g)?.join(' ') ?? '';
}
