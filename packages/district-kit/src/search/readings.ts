import type { SearchData } from './search-data.ts';

/** How Chinese is read, without tones: character by character, and otherwise in some words. */
export interface Readings {
  /**
   * The syllable of each UTF-16 unit of a text; `undefined` for what is not Chinese or cannot be read.
   * @example readings.syllablesOf('行业G60') // ['hang', 'ye', undefined, undefined, undefined]
   */
  syllablesOf(text: string): (string | undefined)[];
}

/** {@link Readings} from the search data of one district, or of several together: then the first one's goes before. */
export function readingsFrom(data: readonly Pick<SearchData, 'readings' | 'words'>[]): Readings {
  const characters = new Map<string, string>();
  const words = new Map<string, readonly string[]>();
  for (const { readings, words: own } of data) {
    for (const [syllable, read] of Object.entries(readings))
      for (const character of read)
        if (!characters.has(character)) characters.set(character, syllable);
    for (const [word, syllables] of Object.entries(own))
      if (!words.has(word)) words.set(word, syllables.split(' '));
  }
  const lengths = [...new Set([...words.keys()].map((word) => word.length))].sort();
  return {
    syllablesOf(text) {
      const syllables: (string | undefined)[] = Array.from({ length: text.length });
      for (let index = 0; index < text.length; index += 1)
        syllables[index] = characters.get(text[index] ?? '');
      if (words.size === 0) return syllables;
      // Short words first: what a longer one says about the same place is the surer.
      for (const length of lengths)
        for (let start = 0; start + length <= text.length; start += 1)
          for (const [index, syllable] of (
            words.get(text.slice(start, start + length)) ?? []
          ).entries())
            syllables[start + index] = syllable;
      return syllables;
    },
  };
}
