import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lines, withChange, withLine, withLineBack, withoutLine } from './lines.ts';

interface Line {
  key: string;
  name: string;
}

const blank = (key: string): Line => ({ key, name: '' });
const three = [1, 2, 3].reduce<Lines<Line>>((lines) => withLine(lines, blank), {
  items: [],
  next: 1,
});
const keys = ({ items }: Lines<Line>) => items.map(({ key }) => key);

describe('lines that are filled in', () => {
  it('give every new line a key of its own, also after one was taken away', () => {
    expect(keys(withLine(withoutLine(three, 'line-3'), blank))).toEqual([
      'line-1',
      'line-2',
      'line-4',
    ]);
  });

  it('change one line alone', () => {
    expect(withChange(three, 'line-2', { name: 'B' }).items.map(({ name }) => name)).toEqual([
      '',
      'B',
      '',
    ]);
  });
});

describe('a removed line', () => {
  it('comes back where it stood, with what was in it, and once', () => {
    const filled = withChange(three, 'line-2', { name: 'B' });
    const later = withLine(withoutLine(filled, 'line-2'), blank);
    const back = withLineBack(later, filled, 'line-2');
    expect(keys(back)).toEqual(['line-1', 'line-2', 'line-3', 'line-4']);
    expect(back.items[1]?.name).toBe('B');
    expect(withLineBack(back, filled, 'line-2')).toBe(back);
  });

  it('comes back among whatever is left, and nothing else changes', () => {
    const key = fc.constantFrom(...keys(three));
    fc.assert(
      fc.property(key, fc.uniqueArray(key), (removed, others) => {
        const left = [removed, ...others].reduce(withoutLine<Line>, three);
        const back = withLineBack(left, three, removed);
        expect(keys(back)).toEqual(
          keys(three).filter((each) => each === removed || !others.includes(each)),
        );
      }),
    );
  });
});
