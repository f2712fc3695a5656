import { describe, expect, it } from 'vitest';
import { all, any, gte, is } from '../author/criteria.ts';
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

describe('explanations that are kept', () => {
  const places = packWith({
    facts: [factOf('north:place', { kind: 'place' }), factOf('north:home', { kind: 'boolean' })],
    criteria: any([is('north:place', 'north', saying), is('north:home', true, saying)]),
  });
  const explained = (profile: Record<string, boolean | string>) =>
    evaluateProgramme(places.pack, places.programme, profile, { asOf: '2020-06-01' }).explanation;

  it('are the very same for the same answers, groups and all, and frozen', () => {
    const before = explained({ 'north:place': 'north', 'north:home': false });
    explained({ 'north:place': 'south', 'north:home': true });
    expect(explained({ 'north:home': false, 'north:place': 'north' })).toBe(before);
    expect([Object.isFrozen(before), Object.isFrozen(before.of)]).toEqual([true, true]);
  });

  it('are no more than a few of a fact that can have any number of values, and right for all', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const names = [...letters].flatMap((first) => [...letters].map((second) => first + second));
    for (const name of [...names, ...names]) {
      const { truth, of } = explained({ 'north:place': name, 'north:home': name < 'm' });
      expect([truth, of?.[0]?.value]).toEqual([name < 'm' ? 'met' : 'unmet', name]);
    }
    const late = { 'north:place': 'zz', 'north:home': true };
    const first = explained(late);
    explained({});
    expect(explained(late)).not.toBe(first);
  });
});
