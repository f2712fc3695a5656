import type { Locale, Need } from '@portal/rules-core';

/** Another word by which something was found. */
export interface Via {
  /** As typed, or as the letters typed are read. */
  typed: string;
  /** The words of the documents that were found instead; of each language the one that says most. */
  meant: Partial<Record<Locale, string>>;
  /** Instead of words: it is for this need, which the typed word speaks of. */
  need?: Need;
}

/** How one entry answers one part of a query. */
export interface Match {
  score: number;
  /** The units of the part (characters, or words) that the entry answers. */
  covered: Set<number>;
  /** Terms of the entry's texts to be marked: Chinese anywhere, Latin at the beginning of a word. */
  terms: Set<string>;
  vias: Via[];
}

/** How entries answer one part of a query. */
export type Matches = Map<string, Match>;

/** The match of an entry, begun if there is none yet. */
export function matchOf(matches: Matches, id: string): Match {
  const known = matches.get(id);
  if (known) return known;
  const match: Match = { score: 0, covered: new Set(), terms: new Set(), vias: [] };
  matches.set(id, match);
  return match;
}
