import { plainOf } from './plain.ts';
import { stem } from './tokens.ts';

/** A part of a query that is answered by itself: a run of Chinese, or English and spelt words in a row. */
export type QueryPart =
  | { kind: 'chinese'; run: string }
  /**
   * In plain letters; stemmed where English is looked for. `holding` is Chinese that what the letters spell must have
   * in it, because it was typed so.
   */
  | { kind: 'latin'; words: readonly string[]; holding?: string };

/** What is asked around the thing looked for. Longer ones first. */
const CHINESE_FILLERS =
  /有什么|有没有|有哪些|怎么办|怎么样|怎么|如何|什么|哪些|哪里|多少|可以|能不能|能否|是否|请问|我想|我要|我能|申请|上海市|上海|吗|呢|的|和|与|我/gu;
const ENGLISH_FILLERS = new Set(
  'a an the for of in on to and or my me we i our how do does can could get what which is are with if there any much from about apply shanghai'.split(
    ' ',
  ),
);

/** Nobody types more; what is pasted is read no further. */
const MOST_LETTERS = 80;

/**
 * Takes a query apart. Fillers are left out, unless nothing else is there.
 * @example partsOf('青浦 zu fang') // Chinese 青浦, then the words zu and fang
 */
export function partsOf(query: string): QueryPart[] {
  // An apostrophe stands between syllables, and in “one’s”; neither is looked for.
  const plain = plainOf(query.slice(0, MOST_LETTERS)).text.replace(/['’`]/g, '');
  const parts = read(plain.replace(CHINESE_FILLERS, ' '), ENGLISH_FILLERS);
  return parts.length > 0 ? parts : read(plain, new Set());
}

function read(plain: string, fillers: ReadonlySet<string>): QueryPart[] {
  const parts: QueryPart[] = [];
  let words: string[] = [];
  const close = (): void => {
    if (words.length > 0) parts.push({ kind: 'latin', words });
    words = [];
  };
  for (const [piece] of plain.matchAll(/\p{Script=Han}+|[a-z0-9]+/gu)) {
    if (/^[a-z0-9]/.test(piece)) {
      if (!fillers.has(piece)) words.push(piece);
    } else {
      close();
      parts.push({ kind: 'chinese', run: piece });
    }
  }
  close();
  return parts;
}

/** Words in the singular, one space between them: the form in which English phrases are compared. */
export function phraseOf(words: readonly string[]): string {
  return words.map(stem).join(' ');
}
