import { validityOn } from '@portal/rules-core';
import { checkExamples, withoutExamples } from '@portal/rules-core/testing';
import { describe, expect, it } from 'vitest';
import { examples, pack } from './index.ts';

describe('the pack of Yangpu', () => {
  it('gives every persona the outcome written beside the programme', () => {
    expect(checkExamples(pack, examples)).toEqual([]);
  });

  it('has a persona for every programme', () => {
    expect(withoutExamples(pack, examples)).toEqual([]);
  });

  it('is in force from the day of issue to the last day of the plan period', () => {
    expect(validityOn(pack.validity, '2021-10-20')).toBe('notYet');
    expect(validityOn(pack.validity, '2021-10-21')).toBe('inForce');
    expect(validityOn(pack.validity, '2025-12-31')).toBe('inForce');
    expect(validityOn(pack.validity, '2026-01-01')).toBe('ended');
  });
});
