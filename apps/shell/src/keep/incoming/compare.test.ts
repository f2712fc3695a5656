import type { Answers } from '@portal/district-kit';
import { type FactValue, factDictionary } from '@portal/rules-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { northPack } from '../../testing/packs.ts';
import { dayOf, scopeOf } from '../parcel.ts';
import { compareAnswers, takenOver } from './compare.ts';

const facts = factDictionary([northPack]);
const places = ['north', 'south', 'east'];

const said = (profile: Record<string, FactValue>, notSure: readonly string[] = []): Answers => ({
  profile,
  notSure: new Set(notSure),
});

const compare = (
  profile: Record<string, unknown>,
  { notSure = [], mine = said({}) }: { notSure?: readonly string[]; mine?: Answers } = {},
) => compareAnswers({ profile, notSure: [...notSure] }, { mine, facts, places, away: ['east'] });

const kinds = ({ answers }: ReturnType<typeof compareAnswers>) =>
  Object.fromEntries(answers.map(({ fact, kind }) => [fact.id, kind]));

describe('a parcel beside the reader’s own answers', () => {
  it('tells what is the same, what is new and what differs', () => {
    const comparison = compare(
      { 'education.level': 'master', 'person.foreign': false, 'person.birthDate': '1990-01-01' },
      {
        notSure: ['work.employerDistrict'],
        mine: said(
          { 'education.level': 'master', 'person.foreign': true, 'work.annualSalary': 100 },
          ['person.birthDate'],
        ),
      },
    );
    expect(kinds(comparison)).toEqual({
      'education.level': 'same',
      'person.foreign': 'differs',
      'person.birthDate': 'new',
      'work.employerDistrict': 'new',
    });
    expect(comparison.onlyMine).toEqual(['work.annualSalary']);
    expect(comparison.unusable).toEqual([]);
  });

  it('does not take doubt for knowledge: “not sure” against an answer differs', () => {
    expect(
      kinds(compare({}, { notSure: ['person.foreign'], mine: said({ 'person.foreign': true }) })),
    ).toEqual({ 'person.foreign': 'differs' });
  });

  it('names what it cannot use, and uses the rest', () => {
    const comparison = compare(
      {
        'education.level': 'wizard',
        'education.shoeSize': 43,
        'east:level': 'a',
        'work.employerDistrict': 'atlantis',
        'person.birthDate': null,
        'person.foreign': true,
      },
      { notSure: ['north:gone'] },
    );
    expect(kinds(comparison)).toEqual({ 'person.foreign': 'new' });
    expect(comparison.unusable.map(({ kind, id }) => [id, kind])).toEqual([
      ['north:gone', 'unknown'],
      ['education.level', 'refused'],
      ['education.shoeSize', 'unknown'],
      ['east:level', 'away'],
      ['work.employerDistrict', 'refused'],
      ['person.birthDate', 'refused'],
    ]);
  });
});

describe('day and scope of a parcel', () => {
  const parcel = {
    profile: { 'person.foreign': true },
    notSure: [],
    asOf: '1999-12-31',
    scope: { districts: ['north', 'atlantis'], role: 'person' as const },
  };

  it('are taken over as far as they can be, and named where not', () => {
    const { unusable } = compareAnswers(parcel, { mine: said({}), facts, places, away: [] });
    expect(unusable).toEqual([
      { kind: 'day', id: '1999-12-31' },
      { kind: 'place', id: 'atlantis' },
    ]);
    expect(dayOf(parcel)).toBeUndefined();
    expect(dayOf({ asOf: '2025-06-30' })).toBe('2025-06-30');
    expect(scopeOf(parcel, places)).toEqual({ districts: ['north'], role: 'person' });
    expect(scopeOf(parcel, ['south'])).toEqual({ districts: null, role: 'person' });
    expect(scopeOf({}, places)).toEqual({ districts: null, role: null });
  });
});

describe('taking a parcel over', () => {
  const mine = said({ 'education.level': 'master', 'work.annualSalary': 100 }, ['person.foreign']);
  const comparison = compare(
    { 'education.level': 'doctorate', 'person.foreign': true },
    { notSure: ['person.birthDate', 'work.annualSalary'], mine },
  );

  it('in place of the reader’s own leaves none of those', () => {
    expect(takenOver(comparison, mine, 'replace')).toEqual(
      said({ 'education.level': 'doctorate', 'person.foreign': true }, [
        'work.annualSalary',
        'person.birthDate',
      ]),
    );
  });

  it('to fill gaps changes no answer of the reader’s', () => {
    expect(takenOver(comparison, mine, 'add')).toEqual(
      said({ 'education.level': 'master', 'work.annualSalary': 100, 'person.foreign': true }, [
        'person.birthDate',
      ]),
    );
  });

  it('keeps to the facts and to the reader, whatever it holds', () => {
    const ids = [...facts.keys(), '__proto__', 'constructor', 'north:none'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ids), fc.jsonValue())),
        fc.array(fc.constantFrom(...ids)),
        (entries, notSure) => {
          const other = compare(Object.fromEntries(entries), { notSure, mine });
          const added = takenOver(other, mine, 'add');
          expect(added.profile).toMatchObject(mine.profile);
          const replaced = takenOver(other, mine, 'replace');
          for (const id of [...Object.keys(replaced.profile), ...replaced.notSure])
            expect(facts.has(id)).toBe(true);
          expect(other.answers.length + other.unusable.length).toBe(
            new Set([...entries.map(([id]) => id), ...notSure]).size,
          );
          // What is taken over is the same as what was handed over.
          const again = compare(Object.fromEntries(entries), { notSure, mine: replaced });
          for (const { kind } of again.answers) expect(kind).toBe('same');
          expect(again.onlyMine).toEqual([]);
        },
      ),
    );
  });
});
