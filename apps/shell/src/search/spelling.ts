import type { Readings } from '@portal/district-kit/search';
import { once } from './once.ts';
import { type ReadText, type Stretch, stretchesOf } from './stretches.ts';

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
  /** Makes now what the first letters would have to wait for. */
  prepare(): void;
}

const RUN = /\p{Script=Han}+/gu;
const FULL = 1;
const BEGUN = 0.8;
const INITIAL = 0.45;
/** More are never of use: what letters spell in so many ways they do not mean. */
const AT_MOST = 16;

/** An index over texts and how they are read; `names` are more likely meant than what stands amid a sentence. */
export function createSpelling(
  texts: readonly { text: string; readings: Readings; isName?: boolean }[],
  readings: Readings,
): Spelling {
  const runs = new Map<string, { readings: Readings; isName: boolean }>();
  for (const { text, readings: own, isName = false } of texts)
    for (const run of text.match(RUN) ?? []) {
      const known = runs.get(run);
      if (known) known.isName ||= isName;
      else runs.set(run, { readings: own, isName });
    }
  // Only who types letters needs them, and few of those speak loosely.
  const read = once(() =>
    [...runs].map(([text, { readings: own, isName }]): ReadText => {
      const syllables = own.syllablesOf(text).map((syllable) => syllable ?? '');
      return { text, isName, syllables };
    }),
  );
  const exactly = once(() => stretchesOf(read()));
  const loosely = once(() => {
    const letters = new Map<string, string>();
    const loose = (syllable: string): string => {
      const before = letters.get(syllable) ?? loosened(syllable);
      letters.set(syllable, before);
      return before;
    };
    return stretchesOf(read().map((text) => ({ ...text, syllables: text.syllables.map(loose) })));
  });

  return {
    prepare: () => void exactly(),
    lettersOf(text) {
      const syllables = readings.syllablesOf(text);
      return syllables.every((syllable) => syllable !== undefined) ? syllables.join('') : undefined;
    },
    spelt(letters, { wholeOnly = false, loose = false } = {}) {
      const asked = loose ? loosened(letters) : letters;
      if (asked.length < 2) return [];
      const found = new Map<string, Spelt & { place: number }>();
      const all = loose ? loosely() : exactly();
      for (const [stretch, fully] of spellings(all, asked, wholeOnly)) {
        if (stretch.length < 2) continue;
        const quality = fully * (stretch.isWholeName() ? 1.2 : 1);
        // Two initials fit half of all sentences; as a name they may be meant.
        const place = asked.length < 3 && fully <= INITIAL ? stretch.inName() : stretch.place;
        if (place === undefined) continue;
        const { text } = stretch;
        const before = found.get(text);
        found.set(text, {
          text,
          quality: Math.max(quality, before?.quality ?? 0),
          place: Math.min(place, before?.place ?? place),
        });
      }
      return [...found.values()]
        .sort((a, b) => b.quality - a.quality || a.place - b.place)
        .slice(0, AT_MOST)
        .map(({ text, quality }) => ({ text, quality }));
    },
  };
}

/**
 * The stretches that letters spell to their end, each with how fully; the fullest way there is. Where the beginning of
 * a stretch is spelt as fully, it is the beginning that is meant.
 */
function spellings(all: Stretch, letters: string, wholeOnly: boolean): Map<Stretch, number> {
  const found = new Map<Stretch, number>();
  const take = (stretch: Stretch, rest: string, sum: number): void => {
    if (rest !== '') walk(stretch, rest, sum);
    else {
      const fully = sum / stretch.length;
      if (fully > (found.get(stretch) ?? 0)) found.set(stretch, fully);
    }
  };
  const walk = (stretch: Stretch, rest: string, sum: number): void => {
    for (const longer of stretch.longer(rest[0] ?? '')) {
      const { syllable } = longer;
      if (rest.startsWith(syllable)) take(longer, rest.slice(syllable.length), sum + FULL);
      else if (!wholeOnly && rest.length > 1 && syllable.startsWith(rest))
        take(longer, '', sum + BEGUN);
      if (wholeOnly) continue;
      const initial = /^[zcs]h/.test(syllable) && rest[1] === 'h' ? 2 : 1;
      take(longer, rest.slice(initial), sum + INITIAL);
    }
  };
  walk(all, letters, 0);
  return new Map(
    [...found].filter(([{ shorter }, fully]) => {
      for (let beginning = shorter; beginning; beginning = beginning.shorter)
        if ((found.get(beginning) ?? 0) >= fully) return false;
      return true;
    }),
  );
}

function loosened(letters: string): string {
  return letters.replace(/([zcs])h/g, '$1').replace(/([aei])ng/g, '$1n');
}
