import type { Citation, Pack } from '@portal/rules-core';
import { isRepeated, paragraphsOf } from '../../format/paragraphs.ts';

/** The clauses of one document that a sheet relies on. */
export interface SheetSource {
  pack: Pack;
  /** In the order of the document, each once; with the paragraph where several of them share a path. */
  clauses: readonly { id: string; path: string; paragraph: number | undefined }[];
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
    const listed = pack.clauses.filter(({ id }) => cited.has(id));
    for (const { id } of listed) cited.delete(id);
    if (listed.length === 0) return [];
    const places = listed.map(({ path }) => path);
    const paragraphs = paragraphsOf(pack.clauses);
    const clauses = listed.map(({ id, path }) => ({
      id,
      path,
      paragraph: isRepeated(path, places) ? paragraphs.get(id) : undefined,
    }));
    return [{ pack, clauses }];
  });
  return { sources, unknown: [...cited] };
}

/** A fingerprint in groups of eight: so two sheets can be compared by eye. */
export function inGroups(fingerprint: string): string {
  return fingerprint.match(/.{1,8}/g)?.join(' ') ?? '';
}
