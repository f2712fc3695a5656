import { programmeOf } from '@portal/district-kit';
import { describe, expect, it } from 'vitest';
import { pack } from '../../policy/index.ts';
import { forAll, perPerson, shareOf } from './reckon.ts';

const share = shareOf(programmeOf(pack, 'p04-urgently-needed'));
const at = (fen: number) => perPerson(share, { 'songjiang:average-wage': fen });

describe('the salary subsidy of one person and year', () => {
  it('is the printed share of the wage entered, both ends included', () => {
    expect([share.least, share.most]).toEqual([600, 4800]);
    expect(at(10_000_000)).toEqual({ least: 600_000, most: 4_800_000 });
  });

  it.each([
    [1, { least: 0, most: 0 }],
    [3, { least: 0, most: 1 }],
    [16, { least: 0, most: 7 }],
    [17, { least: 1, most: 8 }],
    [101, { least: 6, most: 48 }],
    [12_345_67, { least: 74_074, most: 592_592 }],
  ])('of %i fen leaves off less than a fen', (wage, expected) => {
    expect(at(wage)).toEqual(expected);
  });

  it('has no interval without a wage, nor for a wage of nothing', () => {
    expect(perPerson(share, {})).toBeUndefined();
    expect(at(0)).toBeUndefined();
  });

  it('lies less than a fen below the exact share, whatever the wage', () => {
    for (let wage = 1; wage < 1_000_000_000_000; wage = wage * 3 + 7) {
      const ends = at(wage);
      for (const [fen, points] of [
        [ends?.least, share.least],
        [ends?.most, share.most],
      ] as const) {
        const rest = BigInt(wage) * BigInt(points) - BigInt(fen ?? Number.NaN) * 10_000n;
        expect([wage, rest >= 0n && rest < 10_000n]).toEqual([wage, true]);
      }
    }
  });
});

describe('the subsidy of several people and years', () => {
  it('adds up each at the least and each at the most', () => {
    expect(forAll({ least: 600_000, most: 4_800_000 }, 12, 3)).toEqual({
      least: 21_600_000,
      most: 172_800_000,
    });
  });

  it('says so where it can no longer be exact', () => {
    const limit = Number.MAX_SAFE_INTEGER;
    expect(forAll({ least: 0, most: limit }, 1, 1)).toEqual({ least: 0, most: limit });
    expect(forAll({ least: 0, most: limit }, 2, 1)).toBeUndefined();
  });
});

describe('the pack and the page', () => {
  it('must be of one version', () => {
    expect(() => shareOf(programmeOf(pack, 'p01-double-hundred'))).toThrow(/publish the pages/);
  });
});
