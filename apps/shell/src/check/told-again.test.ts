import { expect, it, vi } from 'vitest';
import { northPack, southPack } from '../testing/packs.ts';
import { toldAgain } from './told-again.ts';

it('is worked out anew when a pack or a word is another one, and only then', () => {
  const make = vi.fn(({ packs, words }: { packs: (typeof northPack)[]; words: string[] }) => ({
    count: packs.length + words.length,
  }));
  const told = toldAgain(make, ({ words }) => words);
  const first = told({ packs: [northPack], words: ['a'] });
  expect(told({ packs: [northPack], words: ['a'] })).toBe(first);
  expect(make).toHaveBeenCalledOnce();
  expect(told({ packs: [northPack], words: ['a', 'b'] }).count).toBe(3);
  expect(told({ packs: [northPack, southPack], words: ['a', 'b'] }).count).toBe(4);
  expect(told({ packs: [southPack, northPack], words: ['a', 'b'] })).not.toBe(first);
  told({ packs: [{ ...southPack }, northPack], words: ['a', 'b'] });
  expect(make).toHaveBeenCalledTimes(5);
});
