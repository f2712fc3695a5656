import { SIMPLIFIED } from './simplified.ts';

/** A text in one way of writing, and where in the text each of its letters stands. */
export interface Plain {
  text: string;
  /** The place in the written text of each UTF-16 unit of `text`. */
  at: readonly number[];
}

const MARKS = /\p{M}/gu;

/**
 * One way of writing for what is searched and what is searched for: full-width forms, capitals, traditional characters
 * and tone marks become the plain ones, and ü becomes `v`, as input methods have it.
 * @example plainOf('ＺūＦáng').text // 'zufang'
 */
export function plainOf(written: string): Plain {
  let text = '';
  const at: number[] = [];
  let place = 0;
  for (const character of written) {
    const simple = SIMPLIFIED.get(character) ?? plainCharacter(character);
    for (let unit = 0; unit < simple.length; unit += 1) at.push(place);
    text += simple;
    place += character.length;
  }
  return { text, at };
}

function plainCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // Nearly all there is: plain letters, and the usual block of Chinese.
  if (code < 0x80) return character.toLowerCase();
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  const lower = character.normalize('NFKC').toLowerCase();
  return lower
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(MARKS, '');
}
