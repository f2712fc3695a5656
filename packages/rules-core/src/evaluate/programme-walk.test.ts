import { describe, expect, it } from 'vitest';
import { is } from '../author/criteria.ts';
import { factOf, packWith, saying, words } from '../testing/one-programme.ts';
import { evaluatorOf } from './programme-evaluator.ts';

const HALF = 5_000;
const { pack, programme } = packWith({
  facts: [
    factOf('north:home', { kind: 'boolean' }),
    factOf('north:rent', { kind: 'money' }),
    factOf('north:used', {
      kind: 'integer',
      min: 0,
      max: 99,
      unit: words,
    }),
  ],
  criteria: is('north:home', true, saying),
  classes: [],
  benefits: [
    {
      id: 'share',
      name: words,
      need: 'rent',
      citation: saying.citation,
      amount: {
        kind: 'share',
        bound: 'exact',
        of: 'north:rent',
        most: HALF,
        per: 'month',
        maxMonths: 12,
        monthsUsed: 'north:used',
      },
    },
  ],
});
const find = (profile: Record<string, boolean | number>) => {
  const evaluator = evaluatorOf(pack, programme, '2020-06-01');
  return evaluator.find(evaluator.know(profile));
};

describe('a finding with a figure of the profile in it', () => {
  it('is the very same for the same figures, frozen, and another for others', () => {
    const one = find({ 'north:home': true, 'north:rent': 200_000, 'north:used': 2 });
    expect(one.benefits[0]).toMatchObject({ least: 100_000, most: 100_000, months: 10 });
    expect(Object.isFrozen(one)).toBe(true);
    expect(find({ 'north:used': 2, 'north:rent': 200_000, 'north:home': true })).toBe(one);
    const other = find({ 'north:home': true, 'north:rent': 200_000, 'north:used': 3 });
    expect(other.benefits[0]).toMatchObject({ most: 100_000, months: 9 });
  });

  it('says that a figure is not known wherever that is so, whatever was asked before', () => {
    find({ 'north:home': true, 'north:rent': 200_000, 'north:used': 2 });
    expect(find({ 'north:home': true }).benefits[0]).toMatchObject({ most: null, months: 12 });
    const half = find({ 'north:home': true, 'north:used': 2 });
    expect(half.benefits[0]).toMatchObject({ most: null, months: 10 });
    expect(half.missing).toEqual(['north:rent']);
  });

  it('is right for more figures than are remembered', () => {
    for (let rent = 1; rent <= 9_000; rent++) {
      const [benefit] = find({ 'north:home': true, 'north:rent': 2 * rent }).benefits;
      if (benefit?.most !== rent) expect(benefit).toMatchObject({ most: rent });
    }
    expect(find({ 'north:home': true, 'north:rent': 2 }).benefits[0]?.most).toBe(1);
  });
});
