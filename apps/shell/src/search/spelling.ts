import type { Readings } from '@portal/district-kit/search';

/** Chinese that Latin letters spell. */
export interface Spelt {
  text: string;
  /** How surely: 1 where every syllable stands in full, less for beginnings and initials. */
  quality: number;
}

export interface SpellingOptions {
  /** Initials alone spell nothing: the letters are an English word as well. */
  wholeOnly?: boolean;
  /** zh, ch, sh as z, c, s and -ng as -n: how many speak, and type. */
  loose?: boolean;
}

/** What of some Chinese texts Latin letters may spell. */
export interface Spelling {
  /** The surest first; nothing for fewer than two letters or a single character. */
  spelt(letters: string, options?: SpellingOptions): Spelt[];
  /** The letters of a Chinese text; `undefined` when one of its characters was never read. */
  lettersOf(text: string): string | undefined;
}

const RUN = /\p{Script=Han}+/gu;
const FULL = 1;
const BEGUN = 0.8;
const INITIAL = 0.45;
/** More are never of use: what letters spell in so many ways they do not mean. */
const AT_MOST = 16;

interface Run {
  text: string;
  syllables: readonly string[];
  loose: readonly string[];
  /** How often it stands there as a name of its own, which is what letters most likely mean. */
  named: boolean;
}

/** An index over texts and how they are read; `names` are more likely meant than what stands amid a sentence. */
export function createSpelling(
  texts: readonly { text: string; readings: Readings; isName?: boolean }[],
  readings: Readings,
): Spelling {
  const runs = new Map<string, Run>();
  for (const { text, readings: own, isName = false } of texts)
    for (const run of text.match(RUN) ?? []) {
      const known = runs.get(run);
      if (known) known.named ||= isName;
      else {
        const syllables = own.syllablesOf(run).map((syllable) => syllable ?? '');
        runs.set(run, { text: run, syllables, loose: syllables.map(loosened), named: isName });
      }
    }
  const byInitial = placesByInitial([...runs.values()]);

  return {
    lettersOf(text) {
      const syllables = readings.syllablesOf(text);
      return syllables.every((syllable) => syllable !== undefined) ? syllables.join('') : undefined;
    },
    spelt(letters, { wholeOnly = false, loose = false } = {}) {
      const asked = loose ? loosened(letters) : letters;
      if (asked.length < 2) return [];
      const found = new Map<string, number>();
      for (const { run, start } of byInitial.get(asked[0] ?? '') ?? []) {
        const hit = match(loose ? run.loose : run.syllables, start, asked, wholeOnly);
        if (!hit || hit.length < 2) continue;
        const text = run.text.slice(start, start + hit.length);
        const isWhole = run.named && text.length === run.text.length;
        const quality = hit.quality * (isWhole ? 1.2 : 1);
        // Two initials fit half of all sentences; as a name they may be meant.
        if (asked.length < 3 && hit.quality <= INITIAL && !run.named) continue;
        if (quality > (found.get(text) ?? 0)) found.set(text, quality);
      }
      return [...found]
        .map(([text, quality]): Spelt => ({ text, quality }))
        .sort((a, b) => b.quality - a.quality)
        .slice(0, AT_MOST);
    },
  };
}

function placesByInitial(
  runs: readonly Run[],
): ReadonlyMap<string, readonly { run: Run; start: number }[]> {
  const places = new Map<string, { run: Run; start: number }[]>();
  for (const run of runs)
    for (const [start, syllable] of run.syllables.entries()) {
      const initial = syllable[0];
      if (initial === undefined) continue;
      const list = places.get(initial) ?? [];
      if (list.length === 0) places.set(initial, list);
      list.push({ run, start });
    }
  return places;
}

/** How many syllables from `start` on the letters spell to their end, and how fully; the fullest way there is. */
function match(
  syllables: readonly string[],
  start: number,
  letters: string,
  wholeOnly: boolean,
): { length: number; quality: number } | undefined {
  let best: { length: number; quality: number } | undefined;
  const walk = (index: number, rest: string, sum: number): void => {
    const length = index - start;
    if (rest === '') {
      const quality = sum / length;
      if (!best || quality > best.quality) best = { length, quality };
      return;
    }
    const syllable = syllables[index];
    if (syllable === undefined || syllable === '' || syllable[0] !== rest[0]) return;
    if (rest.startsWith(syllable)) walk(index + 1, rest.slice(syllable.length), sum + FULL);
    else if (!wholeOnly && rest.length > 1 && syllable.startsWith(rest))
      walk(index + 1, '', sum + BEGUN);
    if (wholeOnly) return;
    const initial = /^[zcs]h/.test(syllable) && rest[1] === 'h' ? 2 : 1;
    walk(index + 1, rest.slice(initial), sum + INITIAL);
  };
  walk(start, letters, 0);
  return best;
}

function loosened(letters: string): string {
  return letters.replace(/([zcs])h/g, '$1').replace(/([aei])ng/g, '$1n');
}
