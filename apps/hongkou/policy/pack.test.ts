import { evaluateDistrict, type Profile, recordsOf, validityOn } from '@portal/rules-core';
import { describePersonas, testTranslations } from '@portal/rules-core/testing/describe-pack';
import { describe, expect, it } from 'vitest';
import { examples, pack } from './index.ts';

/** The public ids: links and bookmarks carry them, so none may go. */
const PUBLIC = [
  'high-end',
  'entrepreneurship',
  'finance',
  'platforms',
  'services',
  'environment',
  'high-end/gaoju',
  'high-end/gaofeng',
];

/** Somebody of whom everything is known that the plan asks about, and for whom it is all true. */
const everything: Profile = Object.fromEntries(
  pack.facts.map(({ id, type }) => [
    id,
    type.kind === 'choices' ? type.options.map((option) => option.id) : true,
  ]),
);

describePersonas(pack, examples);
testTranslations(pack);

describe('the pack of Hongkou', () => {
  it('holds every public id', () => {
    const ids = new Set(recordsOf(pack).map((record) => record.id));
    expect(PUBLIC.map((slug) => `hongkou/${slug}`).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('holds for the plan period, and carries no number and no date of issue', () => {
    expect(validityOn(pack.validity, '2015-12-31')).toBe('notYet');
    expect(validityOn(pack.validity, '2016-01-01')).toBe('inForce');
    expect(validityOn(pack.validity, '2020-12-31')).toBe('inForce');
    expect(validityOn(pack.validity, '2021-01-01')).toBe('ended');
    expect(pack.document.number).toBeUndefined();
    expect(pack.document.issued).toBeUndefined();
  });

  it('holds the seven rows of the table with their natures, and the figures of the text', () => {
    const rows = pack.indicators.map(({ target, nature }) => [target.value, nature]);
    expect(rows).toEqual([
      [157_600, 'expected'],
      [4, 'binding'],
      [30, 'expected'],
      [10, 'expected'],
      [5000, 'expected'],
      [50, 'expected'],
      [8, 'expected'],
      [141_600, undefined],
      [500, undefined],
      [4000, undefined],
      [100, undefined],
      [100, undefined],
      [50, undefined],
      [4, undefined],
    ]);
  });

  it('prints no amount, and says of every programme what it does not print', () => {
    for (const { id, benefits, notStated } of pack.programmes) {
      const kinds = new Set(benefits.map(({ amount }) => amount.kind));
      expect([...kinds].filter((kind) => kind !== 'notStated' && kind !== 'inKind')).toEqual([]);
      if (kinds.has('notStated')) expect(notStated, id).toContain('amount');
      expect(notStated, id).toEqual(
        expect.arrayContaining(['criteria', 'duration', 'process', 'deadline', 'contact']),
      );
    }
  });

  it('calls in kind only what the plan leaves no doubt about: policies with funds are money', () => {
    const kindOf = (programme: string, benefit: string) =>
      pack.programmes
        .find(({ id }) => id === `hongkou/${programme}`)
        ?.benefits.find(({ id }) => id === benefit)?.amount.kind;
    expect(kindOf('platforms/postdoc-stations', 'linked-platforms')).toBe('notStated');
    expect(kindOf('platforms/postdoc-stations', 'application')).toBe('notStated');
    expect(kindOf('finance/venture-capital-teams', 'support')).toBe('notStated');
    expect(kindOf('mechanisms/talent-plans', 'team-support')).toBe('notStated');
    expect(kindOf('platforms/postdoc-stations', 'own-recruitment')).toBe('inKind');
  });

  it('tells nobody that they are eligible, whatever they say: somebody always has to decide', () => {
    const { programmes } = evaluateDistrict(
      pack,
      {
        ...everything,
        'honours.awards': ['academician-cas', 'national-plan', 'municipal-plan'],
        'work.industry': 'health',
        'employer.kind': 'district-owned',
        'person.foreign': true,
      },
      { asOf: '2016-01-01' },
    );
    const verdicts = new Set(programmes.map(({ verdict }) => verdict));
    expect([...verdicts].sort()).toEqual(['discretionary', 'notEligible']);
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

  it('survives being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });
});
