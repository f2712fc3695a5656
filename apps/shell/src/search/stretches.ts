import { once } from './once.ts';

/** A Chinese text without a break in it, and how it is read. */
export interface ReadText {
  text: string;
  /** One for each UTF-16 unit; empty where a character was never read. */
  syllables: readonly string[];
  /** Whether it stands somewhere as a name of its own, which is what letters most likely mean. */
  isName: boolean;
}

/** Characters in a row, read in one way, wherever the texts have them. */
export interface Stretch {
  /** How many characters. */
  readonly length: number;
  /** The same without its last character; nothing is shorter than the empty one. */
  readonly shorter: Stretch | undefined;
  readonly text: string;
  /** How the last of them is read. */
  readonly syllable: string;
  /** Where it stands first; the texts are counted through in their order. */
  readonly place: number;
  /** Where it stands first in a name, if in any. */
  inName(): number | undefined;
  /** Whether a name is just this. */
  isWholeName(): boolean;
  /** The stretches with one more character whose reading begins with a letter, in the order of their places. */
  longer(initial: string): readonly Stretch[];
}

const BREAK = '\n';

/**
 * All stretches of some texts, from the empty one on. What stands in a hundred places is one stretch, so what letters
 * spell is looked up by what the texts say and not by how often. A stretch is taken further only when somebody asks.
 */
export function stretchesOf(texts: readonly ReadText[]): Stretch {
  const all = texts.map(({ text }) => text + BREAK).join('');
  const syllables: string[] = [];
  const names: boolean[] = [];
  for (const { text, syllables: own, isName } of texts) {
    for (let at = 0; at < text.length; at += 1) {
      syllables.push(own[at] ?? '');
      names.push(isName);
    }
    syllables.push('');
    names.push(false);
  }
  const isBreak = (place: number): boolean => place < 0 || all[place] === BREAK;

  function stretch(places: readonly number[], length: number, shorter?: Stretch): Stretch {
    const place = places[0] ?? 0;
    let begun: ReadonlyMap<string, readonly number[]> | undefined;
    const known = new Map<string, readonly Stretch[]>();
    const own: Stretch = {
      length,
      shorter,
      place,
      syllable: syllables[place + length - 1] ?? '',
      text: all.slice(place, place + length),
      inName: once(() => places.find((each) => names[each])),
      isWholeName: once(() =>
        places.some((each) => names[each] && isBreak(each - 1) && isBreak(each + length)),
      ),
      longer(initial) {
        const before = known.get(initial);
        if (before) return before;
        begun ??= apart(places, (each) => syllables[each + length]?.[0]);
        const those = begun.get(initial) ?? [];
        const ways = apart(those, (each) => `${syllables[each + length]}${all[each + length]}`);
        const longer = [...ways.values()].map((way) => stretch(way, length + 1, own));
        known.set(initial, longer);
        return longer;
      },
    };
    return own;
  }

  return stretch(
    Array.from({ length: all.length }, (_, place) => place),
    0,
  );
}

/** Places by what they have; those that have nothing are left out. */
function apart(
  places: readonly number[],
  has: (place: number) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const kinds = new Map<string, number[]>();
  for (const place of places) {
    const kind = has(place);
    if (kind === undefined) continue;
    const those = kinds.get(kind);
    if (those) those.push(place);
    else kinds.set(kind, [place]);
  }
  return kinds;
}
