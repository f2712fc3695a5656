import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedPages, pageFrom } from './pages.ts';

describe('the pages that are named', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 9, [1, 2, null, 9]],
    [3, 9, [1, 2, 3, 4, null, 9]],
    [4, 9, [1, 2, 3, 4, 5, null, 9]],
    [5, 9, [1, null, 4, 5, 6, null, 9]],
    [9, 9, [1, null, 8, 9]],
  ])('page %i of %i', (page, pages, expected) => {
    expect(namedPages(page, pages)).toEqual(expected);
  });

  it('rise, hold the current one and its neighbours, and leave out two or more at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(), (pages, seed) => {
        const page = 1 + (seed % pages);
        const named = namedPages(page, pages);
        const numbers = named.filter((n) => n !== null);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        for (const n of [1, page, pages]) expect(numbers).toContain(n);
        for (const [at, n] of named.entries())
          if (n === null) expect((named[at + 1] ?? 0) - (named[at - 1] ?? 0)).toBeGreaterThan(2);
      }),
    );
  });
});

describe('the page of an address', () => {
  it.each([
    ['3', 7, 3],
    [null, 7, 1],
    ['0', 7, 1],
    ['99', 7, 7],
    ['-1', 7, 1],
    ['2.5', 7, 1],
    ['x', 7, 1],
    ['3', 0, 1],
  ])('%s of %i is page %i', (text, pages, expected) => {
    expect(pageFrom(text, pages)).toBe(expected);
  });
});
