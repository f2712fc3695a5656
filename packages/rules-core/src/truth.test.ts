import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLeastOf,
  discretionary,
  generallyOf,
  leastOf,
  met,
  mostOf,
  negationOf,
  type Point,
  type Truth,
  truth,
  truthName,
  unknown,
  unmet,
  verdictOf,
} from './truth.ts';

const points: Point[] = [0, 1, 2];
const intervals: Truth[] = points.flatMap((least) =>
  points.filter((most) => most >= least).map((most) => truth(least, most)),
);
const interval = fc.constantFrom(...intervals);
const contains = (outer: Truth, inner: Truth): boolean =>
  outer.least <= inner.least && inner.most <= outer.most;

describe('truth', () => {
  it('names every undecided interval unknown', () => {
    expect(intervals.map(truthName).sort()).toEqual(
      ['discretionary', 'met', 'unknown', 'unknown', 'unknown', 'unmet'].sort(),
    );
  });

  it('never says yes for what an authority judges, nor no for what is unknown', () => {
    expect(verdictOf(leastOf([met, discretionary]))).toBe('discretionary');
    expect(verdictOf(leastOf([met, unknown]))).toBe('needsInfo');
    expect(verdictOf(leastOf([unmet, unknown]))).toBe('notEligible');
    expect(verdictOf(mostOf([met, unknown]))).toBe('eligible');
  });

  it('relaxes what is unmet under 一般, and nothing else', () => {
    expect(generallyOf(unmet)).toBe(discretionary);
    expect(generallyOf(met)).toBe(met);
    expect(generallyOf(unknown)).toBe(truth(1, 2));
  });

  it('turns an interval round under not, twice to itself', () => {
    for (const value of intervals) expect(negationOf(negationOf(value))).toBe(value);
    expect(negationOf(discretionary)).toBe(discretionary);
  });

  it('counts the n-th greatest: one of is any, all of is all', () => {
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 6 }), (values) => {
        expect(atLeastOf(1, values)).toBe(mostOf(values));
        expect(atLeastOf(values.length, values)).toBe(leastOf(values));
      }),
    );
  });

  it('only narrows when a member narrows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(interval, interval), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 5 }),
        (pairs, count) => {
          const nested = pairs.filter(([outer, inner]) => contains(outer, inner));
          const outer = nested.map(([value]) => value);
          const inner = nested.map(([, value]) => value);
          expect(contains(leastOf(outer), leastOf(inner))).toBe(true);
          expect(contains(mostOf(outer), mostOf(inner))).toBe(true);
          expect(contains(atLeastOf(count, outer), atLeastOf(count, inner))).toBe(true);
        },
      ),
    );
  });
});
