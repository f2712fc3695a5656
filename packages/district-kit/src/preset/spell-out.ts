import { pinyin } from 'pinyin-pro';
import { readingsFrom } from '../search/readings.ts';
import type { SearchData } from '../search/search-data.ts';

const RUN = /\p{Script=Han}+/gu;
/** The longest word that is looked for around a character with a reading of its own there. */
const LONGEST = 4;

/** The syllables of a run of Chinese characters, without tones, as read in their place. */
export function syllablesInPlace(run: string): string[] {
  return pinyin(run, { toneType: 'none', v: true, type: 'array', toneSandhi: false });
}

/**
 * How the Chinese of some texts is read, in little: each character's usual reading, and the words in which it is
 * another. {@link readingsFrom} gives back what the whole dictionary says for these very texts.
 */
export function spellOut(texts: Iterable<string>): Pick<SearchData, 'readings' | 'words'> {
  const runs = new Map<string, readonly string[]>();
  for (const text of texts)
    for (const run of text.match(RUN) ?? [])
      if (!runs.has(run)) runs.set(run, syllablesInPlace(run));

  const usual = usualReadings(runs);
  const words: Record<string, string> = {};
  // A word that is right in one place may be wrong in another: each round adds words for what is still read wrongly.
  for (let round = 0; round < 4; round += 1) {
    const readings = readingsFrom([{ readings: usual, words }]);
    const added = new Map<string, string>();
    for (const [run, right] of runs) {
      const read = readings.syllablesOf(run);
      for (const [index, syllable] of right.entries()) {
        if (read[index] === syllable) continue;
        // What stands in a hundred texts is mended by one word; whether it holds in each, the next round sees.
        const around = wordsAround(run, right, index);
        if (around.some(({ text, syllables }) => added.get(text) === syllables)) continue;
        const word = wordAmong(runs, around, words);
        if (word === undefined) continue;
        words[word.text] = word.syllables;
        added.set(word.text, word.syllables);
      }
    }
    if (added.size === 0) break;
  }
  return { readings: usual, words: inOrder(words) };
}

function usualReadings(runs: ReadonlyMap<string, readonly string[]>): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [run, syllables] of runs)
    for (const [index, character] of [...run].entries()) {
      const syllable = syllables[index];
      if (syllable === undefined || !/^[a-z]{1,6}$/.test(syllable)) continue;
      const of = counts.get(character) ?? new Map<string, number>();
      of.set(syllable, (of.get(syllable) ?? 0) + 1);
      counts.set(character, of);
    }
  const readings: Record<string, string> = {};
  for (const [character, of] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [most] = [...of].sort(([, a], [, b]) => b - a);
    if (most) readings[most[0]] = (readings[most[0]] ?? '') + character;
  }
  return inOrder(readings);
}

interface ReadWord {
  text: string;
  syllables: string;
}

/** The words around a place, the shortest first, as they are read there. */
function wordsAround(run: string, right: readonly string[], index: number): ReadWord[] {
  const around: ReadWord[] = [];
  for (let length = 2; length <= LONGEST; length += 1)
    for (let start = Math.max(0, index - length + 1); start <= index; start += 1) {
      const text = run.slice(start, start + length);
      if (text.length < length) continue;
      around.push({ text, syllables: right.slice(start, start + length).join(' ') });
    }
  return around;
}

/**
 * The shortest word that is read the same wherever it occurs, and is not taken yet; before others one that is read so
 * by itself, since that is a word of the language and holds for what is typed as well.
 */
function wordAmong(
  runs: ReadonlyMap<string, readonly string[]>,
  around: readonly ReadWord[],
  taken: Readonly<Record<string, string>>,
): ReadWord | undefined {
  const holds = around.filter(
    ({ text, syllables }) => !(text in taken) && readEverywhere(runs, text, syllables),
  );
  return (
    holds.find(({ text, syllables }) => syllablesInPlace(text).join(' ') === syllables) ?? holds[0]
  );
}

function readEverywhere(
  runs: ReadonlyMap<string, readonly string[]>,
  text: string,
  syllables: string,
): boolean {
  for (const [run, read] of runs)
    for (let at = run.indexOf(text); at >= 0; at = run.indexOf(text, at + 1))
      if (read.slice(at, at + text.length).join(' ') !== syllables) return false;
  return true;
}

function inOrder(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
