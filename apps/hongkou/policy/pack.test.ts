import { evaluateDistrict, validityOn } from '@portal/rules-core';
import { checkExamples, withoutExamples } from '@portal/rules-core/testing';
import { describe, expect, it } from 'vitest';
import { examples, pack } from './index.ts';

describe('the pack of Hongkou', () => {
  it('gives every persona the outcome written beside the programme', () => {
    expect(checkExamples(pack, examples)).toEqual([]);
  });

  it('has a persona for every programme', () => {
    expect(withoutExamples(pack, examples)).toEqual([]);
  });

  it('holds for the plan period, and carries no number and no date of issue', () => {
    expect(validityOn(pack.validity, '2015-12-31')).toBe('notYet');
    expect(validityOn(pack.validity, '2016-01-01')).toBe('inForce');
    expect(validityOn(pack.validity, '2020-12-31')).toBe('inForce');
    expect(validityOn(pack.validity, '2021-01-01')).toBe('ended');
    expect(pack.document.number).toBeUndefined();
    expect(pack.document.issued).toBeUndefined();
  });

  it('never counts a settling-in subsidy and a purchase subsidy together', () => {
    const { possible } = evaluateDistrict(
      pack,
      { 'hongkou:housing-groups': ['core-member'] },
      { asOf: '2016-01-01' },
    );
    const settling = possible.taken.filter(
      (entry) => entry.programme === 'hongkou/environment/settling-in',
    );
    expect(settling).toHaveLength(1);
    expect(possible.leftOut.map((entry) => entry.rule)).toEqual([
      'hongkou/settling-in-or-purchase',
    ]);
  });
});
