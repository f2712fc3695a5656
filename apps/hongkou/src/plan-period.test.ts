import type { Validity } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { pack } from '../policy/index.ts';
import { periodOf, yearEnds } from './plan-period.tsx';

const holding = (from: string, until?: string): Validity => ({
  ...pack.validity,
  from: { ...pack.validity.from, date: from },
  until:
    until === undefined
      ? { words: pack.validity.until.words }
      : { words: pack.validity.until.words, date: until },
});

describe('the days of the plan period', () => {
  it('are the last days of its five years', () => {
    expect(yearEnds(pack.validity)).toEqual([
      '2016-12-31',
      '2017-12-31',
      '2018-12-31',
      '2019-12-31',
      '2020-12-31',
    ]);
    expect(periodOf(pack.validity)).toEqual({ min: '2016-01-01', max: '2020-12-31' });
  });

  it('leave out a year that ends after the period', () => {
    expect(yearEnds(holding('2019-12-31', '2021-12-30'))).toEqual(['2019-12-31', '2020-12-31']);
  });

  it('are none where no end is stated', () => {
    expect(periodOf(holding('2020-06-01'))).toBeUndefined();
    expect(yearEnds(holding('2020-06-01'))).toEqual([]);
  });
});
