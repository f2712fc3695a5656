import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../author/words.ts';
import type { BenefitResult, ProgrammeResult } from '../evaluate/result.ts';
import type { CombinationRule } from '../schema/shared-rules.ts';
import { bundleOf } from './bundle.ts';
import { excludedBy } from './exclusions.ts';
import { heaviestSet } from './heaviest-set.ts';

const citation = ['north/main/1'];
const words = text('规则', 'rule');

function benefit(
  id: string,
  most: number | null,
  more: Partial<BenefitResult> = {},
): BenefitResult {
  return {
    id,
    name: words,
    need: 'rent',
    citation,
    certain: true,
    kind: 'oneOff',
    bound: 'upTo',
    least: 0,
    most,
    unit: 'fen',
    per: 'once',
    months: null,
    stated: true,
    ...more,
  };
}

function programme(
  id: string,
  benefits: BenefitResult[],
  more: Partial<ProgrammeResult> = {},
): ProgrammeResult {
  return {
    id: `north/${id}`,
    validity: 'inForce',
    verdict: 'eligible',
    range: { worst: 'met', best: 'met' },
    class: null,
    benefits,
    missing: [],
    explanation: { op: 'all', truth: 'met' },
    classes: [],
    ...more,
  };
}

function rule(id: string, more: Partial<CombinationRule>): CombinationRule {
  return {
    id: `north/${id}`,
    kind: 'higherOf',
    scope: 'all',
    members: [],
    words,
    citation,
    ...more,
  };
}

const names = (entries: readonly { programme: string; benefit: string }[]): string[] =>
  entries.map((entry) => `${entry.programme.slice(6)}#${entry.benefit}`);

describe('the bundle', () => {
  const purchase = programme('purchase', [benefit('subsidy', 500, { like: 'home' })]);
  const settle = programme('settle', [
    benefit('subsidy', 300, { like: 'home' }),
    benefit('award', 50),
  ]);

  it('keeps the higher of two of one likeness and says by which rule the other is left out', () => {
    const rules = [rule('higher', { scope: 'like', members: [{ like: 'home' }] })];
    const bundle = bundleOf(rules, [settle, purchase], 'certain');
    expect(names(bundle.taken)).toEqual(['settle#award', 'purchase#subsidy']);
    expect(bundle.leftOut).toMatchObject([
      {
        programme: 'north/settle',
        benefit: 'subsidy',
        rule: 'north/higher',
        keptInstead: { programme: 'north/purchase', benefit: 'subsidy' },
      },
    ]);
    expect(bundle.most).toBe(550);
    expect(bundle.open).toBe(false);
  });

  it('takes several smaller ones where together they are worth more', () => {
    const large = programme('large', [benefit('a', 100)]);
    const small = programme('small', [benefit('a', 60), benefit('b', 60)]);
    const rules = [
      rule('one', {
        members: [{ programme: 'north/large' }, { programme: 'north/small', benefit: 'a' }],
      }),
      rule('two', {
        members: [{ programme: 'north/large' }, { programme: 'north/small', benefit: 'b' }],
      }),
    ];
    expect(names(bundleOf(rules, [large, small], 'certain').taken)).toEqual(['small#a', 'small#b']);
  });

  it('keeps what has no upper limit, however large the figures beside it are', () => {
    const open = programme('open', [benefit('a', null, { kind: 'unlimited', least: null })]);
    const huge = programme('huge', [benefit('a', 9e15), benefit('b', 9e15)]);
    const rules = [
      rule('one', { members: [{ programme: 'north/open' }, { programme: 'north/huge' }] }),
    ];
    expect(names(bundleOf(rules, [huge, open], 'certain').taken)).toEqual(['open#a']);
  });

  it('compares a figure that is a least one by that least', () => {
    const least = programme('least', [benefit('a', null, { bound: 'atLeast', least: 300 })]);
    const small = programme('small', [benefit('a', 100)]);
    const rules = [
      rule('one', { members: [{ programme: 'north/least' }, { programme: 'north/small' }] }),
    ];
    expect(names(bundleOf(rules, [small, least], 'certain').taken)).toEqual(['least#a']);
  });

  it('takes benefits of one class only, for one class alone is granted', () => {
    const classes = programme(
      'classes',
      [
        benefit('first', 500, { certain: false, classes: ['a'] }),
        benefit('second', 300, { certain: false, classes: ['b'] }),
        benefit('both', 100, { certain: false, classes: ['a', 'b'] }),
        benefit('always', 50),
      ],
      { verdict: 'needsInfo' },
    );
    const bundle = bundleOf([], [classes], 'possible');
    expect(names(bundle.taken)).toEqual(['classes#first', 'classes#both', 'classes#always']);
    expect(bundle.leftOut).toMatchObject([
      { benefit: 'second', rule: null, keptInstead: { benefit: 'first' } },
    ]);
    expect(bundle.most).toBe(650);
  });

  it('lets what a “together” rule names stand beside each other', () => {
    const flat = programme('flat', [
      benefit('flat', null, { kind: 'inKind', least: null, unit: null, per: null, bound: null }),
    ]);
    const rules = [
      rule('both', {
        kind: 'together',
        members: [{ programme: 'north/flat' }, { programme: 'north/purchase' }],
      }),
    ];
    expect(names(bundleOf(rules, [flat, purchase], 'certain').taken)).toEqual([
      'flat#flat',
      'purchase#subsidy',
    ]);
  });

  it('counts what is not yet certain only as possible', () => {
    const open = programme('open', [benefit('a', 700)], { verdict: 'needsInfo' });
    const judged = programme('judged', [benefit('a', 900)], { verdict: 'discretionary' });
    expect(names(bundleOf([], [open, judged, purchase], 'certain').taken)).toEqual([
      'purchase#subsidy',
    ]);
    expect(bundleOf([], [open, judged, purchase], 'possible').most).toBe(2100);
  });

  it('offers nothing of a document that has ended or not begun', () => {
    const ended = programme('ended', [benefit('a', 700)], { validity: 'ended' });
    const later = programme('later', [benefit('a', 700)], { validity: 'notYet' });
    const unstated = programme('unstated', [benefit('a', 700)], { validity: 'unstated' });
    expect(names(bundleOf([], [ended, later, unstated], 'possible').taken)).toEqual(['unstated#a']);
  });

  it('says so when a part has no figure, and sums the rest over all its months', () => {
    const rent = programme('rent', [
      benefit('rent', 100, { kind: 'monthly', per: 'month', months: 60 }),
    ]);
    const grant = programme('grant', [benefit('grant', null, { kind: 'unlimited', least: null })]);
    const bundle = bundleOf([], [rent, grant], 'certain');
    expect(bundle).toMatchObject({ most: 6000, open: true });
  });
});

describe('the heaviest set', () => {
  const graph = fc.array(fc.nat(20), { maxLength: 9 }).chain((weights) =>
    fc.record({
      weights: fc.constant(weights),
      pairs: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 14 }),
    }),
  );

  it('is lawful and as heavy as any lawful set there is', () => {
    fc.assert(
      fc.property(graph, ({ weights, pairs }) => {
        const excludes = (a: number, b: number): boolean =>
          pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
        const lawful = (set: readonly number[]): boolean =>
          set.every((a) => set.every((b) => a === b || !excludes(a, b)));
        const weight = (set: readonly number[]): number =>
          set.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
        const taken = heaviestSet(weights, excludes);
        expect(lawful(taken)).toBe(true);
        let best = 0;
        for (let mask = 0; mask < 1 << weights.length; mask++) {
          const set = weights.flatMap((_, index) => (mask & (1 << index) ? [index] : []));
          if (lawful(set)) best = Math.max(best, weight(set));
        }
        expect(weight(taken)).toBe(best);
      }),
    );
  });
});

describe('exclusion', () => {
  it('is symmetric, whatever the rules', () => {
    const like = fc.option(fc.constantFrom('home', 'rent'), { nil: undefined });
    const member = fc.record({
      programme: fc.constantFrom('north/a', 'north/b'),
      benefit: fc.constantFrom('x', 'y'),
      like,
    });
    const selector = fc.oneof(
      fc.record({ programme: fc.constantFrom('north/a', 'north/b') }),
      fc.record({ like: fc.constantFrom('home', 'rent') }),
    );
    const rules = fc.array(
      fc
        .record({
          kind: fc.constantFrom('higherOf' as const, 'together' as const),
          scope: fc.constantFrom('all' as const, 'like' as const),
          members: fc.array(selector, { minLength: 1, maxLength: 3 }),
        })
        .map((given) => rule('r', given)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(rules, member, member, (given, a, b) => {
        expect(excludedBy(given, a, b)).toBe(excludedBy(given, b, a));
      }),
    );
  });
});
