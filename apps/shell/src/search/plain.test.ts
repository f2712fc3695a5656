import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainOf } from './plain.ts';
import { SIMPLIFIED } from './simplified.ts';

it.each([
  ['ＰｈＤ', 'phd'],
  ['zū fáng', 'zu fang'],
  ['lǜsè', 'lvse'],
  ['lüyou', 'lvyou'],
  ['租房補貼', '租房补贴'],
  ['戶籍', '户籍'],
  ['附件４', '附件4'],
  ['（一）', '(一)'],
])('%s is plainly %s', (written, plain) => {
  expect(plainOf(written).text).toBe(plain);
});

it('knows where each letter stands in what was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (written) => {
      const { text, at } = plainOf(written);
      expect(at).toHaveLength(text.length);
      for (const [index, place] of at.entries()) {
        expect(place).toBeGreaterThanOrEqual(at[index - 1] ?? 0);
        expect(place).toBeLessThan(written.length);
      }
    }),
  );
});

it('simplifies to characters that are simple themselves', () => {
  expect(SIMPLIFIED.size).toBeGreaterThan(150);
  const twice = [...SIMPLIFIED].filter(
    ([, simple]) => simple !== (SIMPLIFIED.get(simple) ?? simple),
  );
  expect(twice).toEqual([]);
});
