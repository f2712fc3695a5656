import type { Explanation } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { standingOf } from './standing.ts';

const leaf = (truth: Explanation['truth'], fact?: string): Explanation => ({
  op: fact === undefined ? 'judgedBy' : 'is',
  truth,
  ...(fact === undefined ? {} : { fact }),
});
const group = (op: 'all' | 'any' | 'not', truth: Explanation['truth'], ...of: Explanation[]) => ({
  op,
  truth,
  of,
});
const told = (...given: Parameters<typeof standingOf>) => {
  const { standing, reasons } = standingOf(...given);
  return [standing, ...reasons.map(({ fact }) => fact)];
};

describe('where a reader stands', () => {
  it('is judged where an answer fits and an authority decides, unnamed where no answer counts', () => {
    const judged = leaf('discretionary');
    expect(
      told({
        verdict: 'discretionary',
        explanation: group('all', 'discretionary', leaf('met', 'field'), judged),
      }),
    ).toEqual(['judged', 'field']);
    expect(told({ verdict: 'discretionary', explanation: judged })).toEqual(['unnamed']);
  });

  it('rests, when nothing more can help, on what fails, and not on an alternative that another met', () => {
    const explanation = group(
      'all',
      'unmet',
      group('any', 'met', leaf('met', 'one'), leaf('unmet', 'other')),
      leaf('unmet', 'post'),
    );
    expect(told({ verdict: 'notEligible', explanation })).toEqual(['outside', 'post']);
  });

  it('tells nothing of the members of what is negated', () => {
    const explanation = group('not', 'met', leaf('unmet', 'barred'));
    expect(told({ verdict: 'eligible', explanation })).toEqual(['met']);
  });

  it('is open while an answer is missing', () => {
    expect(told({ verdict: 'needsInfo', explanation: leaf('unknown', 'field') })).toEqual(['open']);
  });
});
