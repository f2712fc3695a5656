import { describe, expect, it } from 'vitest';
import { monthlyUpTo, yuan } from '../author/amounts.ts';
import type { Amount } from '../schema/benefit.ts';
import { amountInterval } from './amount.ts';

describe('an amount for a profile', () => {
  const rent = monthlyUpTo(yuan(4000), 60, 'north:months-had');

  it.each([
    [undefined, 60],
    [0, 60],
    [59, 1],
    [60, 0],
    [75, 0],
  ])('with %s months already had can be paid for %i more', (had, months) => {
    const profile = had === undefined ? {} : { 'north:months-had': had };
    expect(amountInterval(rent, profile)).toMatchObject({ least: 0, most: 400_000, months });
  });

  it('of an upper bound says nothing about the least, of an exact figure everything', () => {
    const bound = (kind: 'upTo' | 'exact' | 'atLeast'): Amount => ({
      kind: 'oneOff',
      bound: kind,
      most: 500,
    });
    expect(amountInterval(bound('upTo'), {})).toMatchObject({ least: 0, most: 500 });
    expect(amountInterval(bound('exact'), {})).toMatchObject({ least: 500, most: 500 });
    expect(amountInterval(bound('atLeast'), {})).toMatchObject({ least: 500, most: null });
  });

  it('that is a share gives no figure until its base is known, and leaves off less than a fen', () => {
    const share: Amount = {
      kind: 'share',
      bound: 'upTo',
      of: 'housing.marketRent',
      most: 3000,
      per: 'month',
    };
    expect(amountInterval(share, {})).toMatchObject({ least: null, most: null, stated: true });
    expect(amountInterval(share, { 'housing.marketRent': 333_333 })).toMatchObject({
      least: 0,
      most: 99_999,
    });
  });

  it('stays exact with sums beyond what fractions of a double hold', () => {
    const share: Amount = {
      kind: 'share',
      bound: 'exact',
      of: 'housing.marketRent',
      most: 4800,
      per: 'year',
    };
    const base = 9_007_199_254_740_991;
    expect(amountInterval(share, { 'housing.marketRent': base }).most).toBe(
      Number((BigInt(base) * 4800n) / 10_000n),
    );
  });
});
