import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingsFrom } from '../search/readings.ts';
import { spellOut, syllablesInPlace } from './spell-out.ts';

const read = (texts: string[], text: string): string =>
  readingsFrom([spellOut(texts)])
    .syllablesOf(text)
    .map((syllable) => syllable ?? '·')
    .join(' ');

test('a character is read as its word says', () => {
  const texts = ['长宁区成长计划', '重点行业，不重复执行', '校长参加长三角培训', '总会计师会议'];
  expect(read(texts, '长宁成长')).toBe('chang ning cheng zhang');
  expect(read(texts, '重点行业')).toBe('zhong dian hang ye');
  expect(read(texts, '不重复执行')).toBe('bu chong fu zhi xing');
  expect(read(texts, '校长')).toBe('xiao zhang');
  expect(read(texts, '会计师会议')).toBe('kuai ji shi hui yi');
});

test('ü is v, also after l and n', () => {
  expect(read(['旅游绿色通道女性'], '旅游绿色女')).toBe('lv you lv se nv');
});

test('what is not Chinese, or was never seen, has no reading', () => {
  expect(read(['租房'], '租G60房，龘')).toBe('zu · · · fang · ·');
});

test('what was spelt out is read as the whole dictionary reads it', () => {
  // From words whose characters are read in several ways, in any company.
  const words = [
    '长宁',
    '成长',
    '校长',
    '重点',
    '重复',
    '行业',
    '执行',
    '银行',
    '会计',
    '会议',
    '音乐',
    '给予',
    '调动',
    '调整',
    '参加',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 6,
      }),
      (groups) => {
        const texts = groups.map((group) => group.join(''));
        const readings = readingsFrom([spellOut(texts)]);
        const places = texts.map((text) => ({ text, syllables: syllablesInPlace(text) }));
        for (const { text, syllables } of places) {
          const read = readings.syllablesOf(text);
          for (const [index, right] of syllables.entries()) {
            if (read[index] === right) continue;
            // Only what the dictionary itself reads in two ways, in each word around it, is left at the usual reading.
            for (const word of wordsAround(text, index))
              expect([text, word, waysToRead(word, places).size]).not.toEqual([text, word, 1]);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('of several districts the first one’s reading goes before, and the others fill in', () => {
  const readings = readingsFrom([spellOut(['长宁']), spellOut(['成长补贴'])]);
  expect(readings.syllablesOf('长宁补贴')).toEqual(['chang', 'ning', 'bu', 'tie']);
});

/** The pieces of two to four characters that a place lies in. */
function wordsAround(text: string, index: number): string[] {
  return [2, 3, 4].flatMap((length) =>
    Array.from({ length }, (_, back) => index - back)
      .filter((start) => start >= 0 && start + length <= text.length)
      .map((start) => text.slice(start, start + length)),
  );
}

function waysToRead(
  word: string,
  places: readonly { text: string; syllables: readonly string[] }[],
): Set<string> {
  const ways = new Set<string>();
  for (const { text, syllables } of places)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      ways.add(syllables.slice(at, at + word.length).join(' '));
  return ways;
}
