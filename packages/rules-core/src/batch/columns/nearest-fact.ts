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
  return (heading) => {
    const given = pairs(nameKey(withoutBrackets(heading)));
    let best: NearFact | undefined;
    for (const { fact, own } of known) {
      const confidence = likeness(given, own);
      if (confidence >= LEAST_CONFIDENCE && (!best || confidence > best.confidence))
        best = { fact, confidence };
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
  // The shorter cannot have more in common than it has: far lengths need no closer look.
  const most = (2 * Math.min(left.length, right.length)) / (left.length + right.length);
  if (most < LEAST_CONFIDENCE) return 0;
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
