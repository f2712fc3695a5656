import { evaluateDistrict, validityOn } from '@portal/rules-core';
import { checkExamples, withoutExamples } from '@portal/rules-core/testing';
import { describe, expect, it } from 'vitest';
import { examples, pack } from './index.ts';

describe('the pack of Changning', () => {
  it('gives every persona the outcome written beside the programme', () => {
    expect(checkExamples(pack, examples)).toEqual([]);
  });

  it('has a persona for every programme', () => {
    expect(withoutExamples(pack, examples)).toEqual([]);
  });

  it('begins on the day of issue and states no end', () => {
    expect(validityOn(pack.validity, '2020-04-23')).toBe('notYet');
    expect(validityOn(pack.validity, '2020-04-24')).toBe('unstated');
    expect(validityOn(pack.validity, '2026-01-01')).toBe('unstated');
  });

  it('never counts a rent subsidy and an apartment together', () => {
    const { possible } = evaluateDistrict(pack, {}, { asOf: '2020-04-24' });
    const housing = possible.taken.filter(
      (entry) => entry.programme === 'changning/18-talent-housing',
    );
    expect(housing).toHaveLength(1);
    expect(possible.leftOut.map((entry) => entry.rule)).toContain(
      'changning/18-subsidy-or-apartment',
    );
  });
});
