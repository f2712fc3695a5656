import type { Readings } from '@portal/district-kit/search';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpelling, type Spelt } from './spelling.ts';

const SYLLABLES: Readonly<Record<string, string>> = {
  租: 'zu',
  房: 'fang',
  补: 'bu',
  贴: 'tie',
  人: 'ren',
  才: 'cai',
  安: 'an',
  张: 'zhang',
  西: 'xi',
  先: 'xian',
  长: 'chang',
};
const readings: Readings = {
  syllablesOf: (text) => Array.from(text, (character) => SYLLABLES[character]),
};
const spellingOf = (texts: readonly string[], names: readonly string[] = []) =>
  createSpelling(
    [
      ...names.map((text) => ({ text, readings, isName: true })),
      ...texts.map((text) => ({ text, readings })),
    ],
    readings,
  );

describe('letters', () => {
  const spelling = spellingOf(['租房补贴，人才安居', '租房'], ['租房']);

  it('spell what stands in the texts, a name the surest', () => {
    expect(spelling.spelt('zufang')).toEqual([{ text: '租房', quality: 1.2 }]);
    expect(spelling.spelt('zufangb')[0]?.text).toBe('租房补');
    expect(spelling.spelt('zfbt').map(({ text }) => text)).toEqual(['租房补贴']);
  });

  it('take the beginning that they spell as fully, not what goes on behind it', () => {
    expect(spelling.spelt('renca').map(({ text }) => text)).toEqual(['人才']);
  });

  it('are loose where that is asked for', () => {
    expect(spelling.spelt('zhufan')).toEqual([]);
    expect(spelling.spelt('zhufan', { loose: true })[0]?.text).toBe('租房');
  });
});

// Every place by itself, as it is said: slow, and plain to read.
function speltPlaceByPlace(
  texts: readonly { text: string; isName: boolean }[],
  letters: string,
  wholeOnly: boolean,
): Spelt[] {
  const found = new Map<string, number>();
  for (const { text, isName } of texts)
    for (let start = 0; start < text.length; start += 1) {
      let best = { length: 0, quality: 0 };
      const walk = (at: number, rest: string, sum: number): void => {
        const length = at - start;
        if (rest === '') {
          if (sum / length > best.quality) best = { length, quality: sum / length };
          return;
        }
        const syllable = SYLLABLES[text[at] ?? ''];
        if (syllable === undefined || syllable[0] !== rest[0]) return;
        if (rest.startsWith(syllable)) walk(at + 1, rest.slice(syllable.length), sum + 1);
        else if (!wholeOnly && rest.length > 1 && syllable.startsWith(rest))
          walk(at + 1, '', sum + 0.8);
        if (wholeOnly) return;
        walk(at + 1, rest.slice(/^[zcs]h/.test(syllable) && rest[1] === 'h' ? 2 : 1), sum + 0.45);
      };
      walk(start, letters, 0);
      if (best.length < 2 || letters.length < 2) continue;
      if (letters.length < 3 && best.quality <= 0.45 && !isName) continue;
      const isWhole = isName && best.length === text.length;
      const spelt = text.slice(start, start + best.length);
      const quality = best.quality * (isWhole ? 1.2 : 1);
      found.set(spelt, Math.max(quality, found.get(spelt) ?? 0));
    }
  return [...found].map(([text, quality]) => ({ text, quality }));
}

it('what letters spell is what they spell at each place', () => {
  const run = fc.string({
    unit: fc.constantFrom(...Object.keys(SYLLABLES)),
    minLength: 1,
    maxLength: 7,
  });
  const typed = fc
    .array(
      fc.constantFrom(
        'z',
        'zu',
        'f',
        'fang',
        'fan',
        'b',
        'bu',
        'c',
        'ca',
        'r',
        'ren',
        'x',
        'xi',
        'an',
        'zh',
        'ch',
        'a',
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(
      fc.uniqueArray(run, { maxLength: 6 }),
      fc.uniqueArray(run, { maxLength: 2 }),
      typed,
      fc.boolean(),
      (texts, names, letters, wholeOnly) => {
        const own = texts.filter((text) => !names.includes(text));
        const plainly = speltPlaceByPlace(
          [
            ...names.map((text) => ({ text, isName: true })),
            ...own.map((text) => ({ text, isName: false })),
          ],
          letters,
          wholeOnly,
        );
        const spelt = spellingOf(own, names).spelt(letters, { wholeOnly });
        // Of many only the surest are named.
        fc.pre(plainly.length < 16);
        const sorted = (list: readonly Spelt[]) =>
          list.toSorted((a, b) => (a.text < b.text ? -1 : 1));
        expect(sorted(spelt)).toEqual(sorted(plainly));
      },
    ),
    { numRuns: 2000 },
  );
});
