/// <reference types="vite/client" />
import { citationsOf, recordsOf, validityOn } from '@portal/rules-core';
import type { Example } from '@portal/rules-core/testing';
import { describePersonas, testTranslations } from '@portal/rules-core/testing/describe-pack';
import { describe, expect, it } from 'vitest';
import { pack } from './index.ts';

const files = import.meta.glob<{ examples: Example[] }>('./programmes/*.examples.ts', {
  eager: true,
});
const examples = Object.values(files).flatMap((file) => file.examples);

describePersonas(pack, examples);
testTranslations(pack);

/** The public ids: links and bookmarks carry them, so none may go. */
const PUBLIC = [
  '3310-overseas',
  'global-youth',
  'yangpu-craftsmen',
  'postdoc-alliance',
  'maker-free-port',
  'talent-week',
  'talent-park',
  'outstanding-talent',
  'key-industry-pay',
  'tech-transfer',
  'talent-housing',
  'children-education',
  'medical-care',
  'hr-services',
  'livestream-talent',
  'social-sector',
];

describe('the pack of Yangpu', () => {
  it('holds every public id, once', () => {
    const ids = recordsOf(pack).map((record) => record.id);
    expect(
      PUBLIC.filter((slug) => ids.filter((id) => id === `yangpu/${slug}`).length !== 1),
    ).toEqual([]);
  });

  it('holds the eight targets of the table, and the one that only the text prints', () => {
    expect(pack.indicators.map(({ target }) => target.value)).toEqual([
      456_000, 160, 90, 38, 300, 5000, 2000, 8, 4000,
    ]);
    expect(pack.indicators.map(({ nature }) => nature)).toEqual([
      ...Array<string>(8).fill('expected'),
      undefined,
    ]);
  });

  it('puts “or more” and a range before no figure twice', () => {
    const doubled = pack.indicators.filter(
      ({ bound, target: { display } }) => bound !== 'exact' && /以上|—/.test(display.zh),
    );
    expect(doubled.map(({ id }) => id)).toEqual([]);
    const bounds = pack.indicators.map(({ bound }) => bound);
    expect(bounds.map((bound) => (bound === 'atLeast' ? '≥' : '='))).toEqual([...'=≥=≥≥=≥==']);
  });

  it('says of every programme that the plan prints no way to apply', () => {
    const told = pack.programmes.filter(({ notStated }) => !notStated.includes('process'));
    expect(told.map(({ id }) => id)).toEqual([]);
    expect(pack.processes).toEqual([]);
  });

  it('prints no figure but the examination fee, which the reader enters', () => {
    const kinds = pack.programmes.flatMap(({ id, benefits }) =>
      benefits
        .filter(({ amount }) => !['notStated', 'inKind'].includes(amount.kind))
        .map((benefit) => `${id} ${benefit.id}`),
    );
    expect(kinds).toEqual(['yangpu/yangpu-craftsmen exam-fee']);
  });

  it('never calls support “no money” where the plan leaves that open', () => {
    const wrong = pack.programmes.flatMap(({ id, benefits }) =>
      benefits
        .filter(({ amount, terms }) => amount.kind === 'inKind' && terms?.zh.includes('有没有资金'))
        .map((benefit) => `${id} ${benefit.id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('promises a yes nowhere but where the plan gives to everybody who has done something', () => {
    const yes = examples.filter(({ expect: { verdict } }) => verdict === 'eligible');
    expect([...new Set(yes.map(({ programme }) => programme))]).toEqual([
      'yangpu/yangpu-craftsmen',
    ]);
  });

  it('has every clause either cited or listed with a role, never both', () => {
    const cited = new Set(citationsOf(pack).flatMap((entry) => entry.clauses));
    const wrong = pack.clauses.filter(
      (clause) => cited.has(clause.id) === (clause.role !== undefined),
    );
    expect(wrong.map((clause) => clause.id)).toEqual([]);
  });

  it('is in force from the day of issue to the last day of the plan period', () => {
    expect(validityOn(pack.validity, '2021-10-20')).toBe('notYet');
    expect(validityOn(pack.validity, '2021-10-21')).toBe('inForce');
    expect(validityOn(pack.validity, '2025-12-31')).toBe('inForce');
    expect(validityOn(pack.validity, '2026-01-01')).toBe('ended');
  });
});
