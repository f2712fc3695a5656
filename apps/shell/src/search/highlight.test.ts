import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, rangesOf } from './highlight.ts';

const marked = (text: string, terms: string[]): string[] =>
  rangesOf(text, terms).map(([from, to]) => text.slice(from, to));

describe('rangesOf', () => {
  it('marks Chinese anywhere, what touches as one', () => {
    expect(marked('给租房人才的租房补贴', ['租房', '房补', '补贴'])).toEqual(['租房', '租房补贴']);
  });

  it('marks Latin as whole words, in the plural too', () => {
    expect(marked('Rent subsidies for current renters', ['rent', 'subsidy'])).toEqual([
      'Rent',
      'subsidies',
    ]);
  });

  it('marks what is written, whatever its width, case or form', () => {
    expect(marked('Ｇ６０ 補貼 İpek', ['g60', '补贴'])).toEqual(['Ｇ６０', '補貼']);
  });

  it('stays within the text and in order, whatever text and terms', () => {
    const any = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('租房', 'ǖ', 'ﬁ', '𠮷野', 'ß'),
    );
    fc.assert(
      fc.property(fc.array(any), fc.array(any), (texts, terms) => {
        const text = texts.join('');
        let end = 0;
        for (const [from, to] of rangesOf(text, terms)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(text.length);
          end = to;
        }
      }),
    );
  });
});

describe('excerptOf', () => {
  const text = `${'甲'.repeat(50)}租房补贴${'乙'.repeat(50)}`;

  it('is what stands around the first place, cut at both ends', () => {
    const excerpt = excerptOf(text, rangesOf(text, ['租房补贴']), 30);
    expect(excerpt.text).toMatch(/^…甲+租房补贴乙+…$/);
    expect(excerpt.text.length).toBeLessThanOrEqual(32);
    expect(excerpt.ranges.map(([from, to]) => excerpt.text.slice(from, to))).toEqual(['租房补贴']);
  });

  it('is the beginning where nothing is marked', () => {
    expect(excerptOf(text, [], 30)).toEqual({ text: `${'甲'.repeat(30)}…`, ranges: [] });
  });

  it('is the whole of a short text', () => {
    expect(excerptOf('租房', [[0, 2]])).toEqual({ text: '租房', ranges: [[0, 2]] });
  });
});
