/// <reference types="vite/client" />
import { citationsOf, evaluateDistrict, validityOn } from '@portal/rules-core';
import type { Example } from '@portal/rules-core/testing';
import { describePersonas, testTranslations } from '@portal/rules-core/testing/describe-pack';
import { describe, expect, it } from 'vitest';
import { pack } from './index.ts';

const files = import.meta.glob<{ examples: Example[] }>('./programmes/*.examples.ts', {
  eager: true,
});
const examples = Object.values(files).flatMap((file) => file.examples);

/** The public ids of the eleven projects: links and bookmarks carry them, so none may go. */
const PROJECTS = [
  'p01-double-hundred',
  'p02-cultivation',
  'p03-overseas',
  'p04-urgently-needed',
  'p05-young-talent',
  'p06-continuing-education',
  'p07-skilled',
  'p08-teachers',
  'p09-health',
  'p10-culture',
  'p11-professional-farmers',
];

describePersonas(pack, examples);
testTranslations(pack);

describe('the pack', () => {
  it('holds the eleven projects, first and in the printed order', () => {
    expect(pack.programmes.slice(0, 11).map(({ id }) => id)).toEqual(
      PROJECTS.map((slug) => `songjiang/${slug}`),
    );
  });

  it('is in force from the day of issue to the last day of the plan period', () => {
    expect(validityOn(pack.validity, '2022-03-09')).toBe('notYet');
    expect(validityOn(pack.validity, '2022-03-10')).toBe('inForce');
    expect(validityOn(pack.validity, '2025-12-31')).toBe('inForce');
    expect(validityOn(pack.validity, '2026-01-01')).toBe('ended');
  });

  it('has a record for every task of part 3', () => {
    const cited = new Set(citationsOf(pack).flatMap(({ clauses }) => clauses));
    const tasks = [
      ...[1, 2, 3, 4].map((n) => `3.1.${n}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `3.2.${n}`),
      ...[1, 2, 3, 4, 5].flatMap((n) => [`3.3.${n}`, `3.4.${n}`]),
    ];
    expect(tasks.filter((place) => !cited.has(`songjiang/main/${place}/p2`))).toEqual([]);
  });

  it('holds every printed target with its figure', () => {
    const figures = pack.indicators.map(({ id, target }) => [
      id.split('indicator-')[1],
      target.value,
    ]);
    expect(Object.fromEntries(figures)).toEqual({
      'total-talent': 330_000,
      'talent-growth': 20_000,
      'teams-per-year': 20,
      'municipal-talent': 500,
      'p01-people': 100,
      'p01-teams': 100,
      'p03-people': 30,
      'p03-teams': 20,
      'p04-people': 10_000,
      'p05-people': 330,
      'p07-people': 75,
      'p09-leaders': 20,
      'p09-specialists': 80,
      incubators: 30,
      'rental-homes': 58_000,
      investment: 2_000_000_000,
    });
    expect(pack.indicators.filter(({ nature }) => nature !== undefined)).toEqual([]);
  });

  it('gives no year to what is only “within five years”, and says why', () => {
    const open = pack.indicators.filter(({ by }) => by.words.zh.includes('5年内'));
    expect(open.map(({ id }) => id.split('indicator-')[1])).toEqual([
      'p01-people',
      'p01-teams',
      'p05-people',
      'rental-homes',
    ]);
    for (const { by, interpretation } of open) {
      expect(by.year).toBeUndefined();
      expect(interpretation?.zh).toContain('没有写明');
    }
  });

  it('does not call support “in kind” where the plan leaves open whether it is money', () => {
    const open = pack.programmes.flatMap((programme) =>
      programme.benefits
        .filter(({ name }) => /支持|扶持|激励|工作室/.test(name.zh))
        .filter(({ amount }) => amount.kind === 'inKind')
        .map(({ id }) => `${programme.id} ${id}`),
    );
    // Technology and priority as such; money stands beside them as a benefit of its own.
    expect(open).toEqual([
      'songjiang/society-rural-founders technology',
      'songjiang/society-rural-founders priority',
    ]);
  });

  it('says yes to nothing but the matching of a named plan', () => {
    const yes = examples.filter(({ expect: { verdict } }) => verdict === 'eligible');
    expect(new Set(yes.map(({ programme }) => programme))).toEqual(
      new Set(['songjiang/p02-cultivation']),
    );
  });

  it('gives a health professional the housing subsidy or the home, not both', () => {
    const { possible } = evaluateDistrict(
      pack,
      { 'work.industry': 'health', 'work.newlyIntroduced': true },
      { asOf: '2024-01-01' },
    );
    const homes = possible.taken.filter(
      ({ programme, benefit }) =>
        programme === 'songjiang/p09-health' &&
        ['housing-subsidy', 'home-at-favourable-terms'].includes(benefit),
    );
    expect(homes).toHaveLength(1);
    expect(possible.leftOut.map(({ rule }) => rule)).toContain(
      'songjiang/combination-health-housing',
    );
  });

  it('survives being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });
});
