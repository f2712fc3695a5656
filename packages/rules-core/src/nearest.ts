/**
 * The candidate that a mistyped word was most likely meant to be: the last part of an id given alone, else the
 * one the fewest edits away, as long as more of the word stands than is changed. `undefined` when none is near.
 * @example nearest('setling-in', ['north/settling-in']) // 'north/settling-in'
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const allowed = Math.min(3, Math.floor(word.length / 2));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates)
    for (const form of [candidate, candidate.slice(candidate.lastIndexOf('/') + 1)]) {
      // Each letter too many is an edit of its own.
      if (Math.abs(word.length - form.length) > allowed) continue;
      const distance = editDistance(word.toLowerCase(), form.toLowerCase());
      if (distance <= allowed && (!best || distance < best.distance))
        best = { candidate, distance };
    }
  return best?.candidate;
}

/** Levenshtein distance by one row. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++)
      next.push(
        Math.min(
          (next[j - 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[to.length] ?? 0;
}
