import { describe, expect, it } from 'vitest';
import { all, gte, is } from '../author/criteria.ts';
import { factOf, packWith, saying } from '../testing/one-programme.ts';
import { evaluateProgramme } from './programme.ts';

const number = { kind: 'integer' as const, min: 0, max: 9, unit: saying.words };
const { pack, programme } = packWith({
  facts: [
    factOf('north:home', { kind: 'boolean' }),
    factOf('north:count', number),
    factOf('north:beside', { kind: 'boolean' }),
    factOf('north:other', { kind: 'boolean' }),
    factOf(
      'north:large',
      { kind: 'boolean' },
      {
        follows: [
          {
            when: [{ op: 'is', fact: 'north:beside', value: true }],
            holds: { op: 'is', fact: 'north:large', value: true },
            words: saying.words,
          },
        ],
      },
    ),
  ],
  criteria: all([
    is('north:home', true, saying),
    gte('north:count', 3, saying),
    is('north:large', true, saying),
  ]),
});
const evaluate = (profile: Record<string, boolean | number>) =>
  evaluateProgramme(pack, programme, profile, { asOf: '2020-06-01' });

describe('a programme evaluated once more', () => {
  it('is the same result where nothing has changed that it hangs on', () => {
    const before = evaluate({ 'north:home': true });
    expect(evaluate({ 'north:home': true, 'north:beside': false })).toBe(before);
  });

  it('is another one as soon as something has', () => {
    const before = evaluate({ 'north:home': true, 'north:count': 3 });
    const after = evaluate({ 'north:home': true, 'north:count': 2 });
    expect([before.verdict, after.verdict]).toEqual(['needsInfo', 'notEligible']);
    expect(evaluate({ 'north:home': true }).missing).toContain('north:count');
  });

  it('says what follows from another answer, and no more once that is taken back', () => {
    const given = { 'north:home': true, 'north:count': 3 };
    expect(evaluate(given).verdict).toBe('needsInfo');
    const followed = evaluate({ ...given, 'north:beside': true });
    expect(followed.verdict).toBe('eligible');
    expect(followed.explanation.of?.[2]?.follows).toHaveLength(1);
    expect(evaluate(given).verdict).toBe('needsInfo');
  });

  it('is the same result where the same follows as before, though something else has changed', () => {
    const given = { 'north:home': true, 'north:beside': true };
    const before = evaluate(given);
    expect(before.explanation.of?.[2]?.follows).toHaveLength(1);
    expect(evaluate({ ...given, 'north:other': true })).toBe(before);
    // Given and following are two things, though the value is the same.
    const both = evaluate({ ...given, 'north:large': true });
    expect(both.explanation.of?.[2]).not.toHaveProperty('follows');
    expect(evaluate(given).explanation).toEqual(before.explanation);
  });

  it('shares what is the same for everybody, frozen', () => {
    const { explanation } = evaluate({ 'north:home': true });
    const leaf = explanation.of?.[0];
    expect(Object.isFrozen(leaf)).toBe(true);
    expect(evaluate({ 'north:home': true, 'north:count': 4 }).explanation.of?.[0]).toBe(leaf);
  });
});
