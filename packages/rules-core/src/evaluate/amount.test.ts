import { describe, expect, it } from 'vitest';
import { monthlySteps, monthlyUpTo, yuan } from '../author/amounts.ts';
import type { Amount } from '../schema/benefit.ts';
import { amountInterval, span } from './amount.ts';

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

describe('an amount whose class is still open', () => {
  const share = (most: number, bound: 'exact' | 'upTo') =>
    amountInterval({ kind: 'share', bound, of: 'housing.marketRent', most, per: 'month' }, {});

  it('spans the printed shares while their base is not known', () => {
    expect(span([share(2000, 'exact'), share(4800, 'exact')]).share).toMatchObject({
      least: 2000,
      most: 4800,
    });
    expect(span([share(2000, 'upTo'), share(4800, 'upTo')]).share).toMatchObject({
      least: null,
      most: 4800,
    });
    expect(span([share(2000, 'exact'), share(2000, 'exact')]).share).toMatchObject({
      least: null,
      most: 2000,
    });
  });

  it('names the printed steps only where every class has the same', () => {
    const monthly = (...steps: [number, number]) => amountInterval(monthlySteps(steps), {});
    expect(span([monthly(10, 20), monthly(10, 20)]).steps).toEqual([10, 20]);
    const differing = span([monthly(10, 20), monthly(10, 30)]);
    expect(differing).toMatchObject({ least: 10, most: 30 });
    expect(differing).not.toHaveProperty('steps');
  });
});
