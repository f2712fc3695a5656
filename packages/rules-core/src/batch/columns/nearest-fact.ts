import { nameKey, withoutBrackets } from '../normalise.ts';

/** Below this a likeness is chance. */
const LEAST_CONFIDENCE = 0.5;

export interface NearFact {
  fact: string;
  /** From 0 (nothing in common) to 1 (the same name). */
  confidence: number;
}

/**
 * Finds the fact whose name is most like a heading, by the share of character pairs that the two have in common
 * (Dice); `undefined` when none is like it.
 *
 * @param names facts by the keys of their names.
 */
export function nearestFactIn(
  names: ReadonlyMap<string, string>,
): (heading: string) => NearFact | undefined {
  const known = [...names].map(([name, fact]) => ({ fact, own: pairs(name) }));
  // By pair, the names that have it: a table may have thousands of headings, and most share nothing with any name.
  const having = new Map<string, Set<number>>();
  for (const [index, { own }] of known.entries())
    for (const pair of own) having.set(pair, (having.get(pair) ?? new Set()).add(index));
  return (heading) => {
    const given = pairs(nameKey(withoutBrackets(heading)));
    const candidates = new Map<number, number>();
    for (const pair of given)
      for (const index of having.get(pair) ?? [])
        candidates.set(index, (candidates.get(index) ?? 0) + 1);
    let best: NearFact | undefined;
    for (const [index, shared] of [...candidates].sort(([a], [b]) => a - b)) {
      const candidate = known[index];
      if (!candidate) continue;
      // No more can be in common than was found pair by pair.
      const most = (2 * shared) / (given.length + candidate.own.length);
      if (most < LEAST_CONFIDENCE) continue;
      const confidence = likeness(given, candidate.own);
      if (confidence >= LEAST_CONFIDENCE && (!best || confidence > best.confidence))
        best = { fact: candidate.fact, confidence };
    }
    return best;
  };
}

/** Neighbouring characters of a word, its ends among them, so that short words compare too. */
function pairs(word: string): string[] {
  const characters = ['', ...word, ''];
  return characters.slice(1).map((character, index) => `${characters[index]}|${character}`);
}

function likeness(left: readonly string[], right: readonly string[]): number {
  const rest = [...right];
  let common = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  return (2 * common) / (left.length + right.length);
}
