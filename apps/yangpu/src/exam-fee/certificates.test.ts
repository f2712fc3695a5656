import { withChange, withoutLine } from '@portal/district-kit';
import { describe, expect, it } from 'vitest';
import { answerOf, firstLine, inStep, sumOf, withBlank } from './certificates.ts';

const two = withChange(
  withBlank(withChange(firstLine(), 'line-1', { name: 'A', fee: 28_000 })),
  'line-2',
  { fee: 14_050 },
);

describe('the fees of several certificates', () => {
  it('come to their sum, to the fen', () => {
    expect(answerOf(two)).toBe(42_050);
    expect(sumOf(two)).toEqual({ known: 42_050, open: 0, entered: 2 });
  });

  it('leave a blank line out of account', () => {
    expect(answerOf(withBlank(two))).toBe(42_050);
    expect(answerOf(firstLine())).toBeNull();
  });

  it('come to nothing certain while a named certificate has no fee', () => {
    const open = withChange(two, 'line-2', { name: 'B', fee: null });
    expect(answerOf(open)).toBeNull();
    expect(sumOf(open)).toEqual({ known: 28_000, open: 1, entered: 1 });
  });

  it('count a fee of nothing as a fee', () => {
    expect(answerOf(firstLine(0))).toBe(0);
  });
});

describe('lines beside an answer that is kept elsewhere', () => {
  it('stay while they come to it', () => {
    expect(inStep(two, 42_050)).toBe(two);
    const unfinished = withChange(two, 'line-2', { name: 'B', fee: null });
    expect(inStep(unfinished, null)).toBe(unfinished);
  });

  it('give way to an answer that was changed, and to one that was taken back', () => {
    expect(inStep(two, 30_000)).toEqual(firstLine(30_000));
    expect(inStep(two, null)).toEqual(firstLine());
    expect(inStep(null, 30_000)).toEqual(firstLine(30_000));
  });

  it('always come to the answer', () => {
    const all = [null, firstLine(), firstLine(0), two, withBlank(two), withoutLine(two, 'line-1')];
    for (const kept of all)
      for (const answer of [null, 0, 14_050, 42_050, 99_999])
        expect(answerOf(inStep(kept, answer))).toBe(answer);
  });
});
