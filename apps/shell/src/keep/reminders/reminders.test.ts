import { evaluateProgramme, type Pack, type Profile } from '@portal/rules-core';
import {
  age,
  all,
  definePack,
  elapsed,
  forDistrict,
  inKind,
  is,
  say,
  text,
} from '@portal/rules-core/author';
import { describe, expect, it } from 'vitest';
import { WHOLE_SCOPE } from '../../check/scope.ts';
import { southPack } from '../../testing/packs.ts';
import { remindersFor } from './reminders.ts';

const west = forDistrict('west');
const cite = west.cite('main/1');
const grant = {
  id: 'grant',
  name: text('奖励', 'Grant'),
  need: 'one-off-money' as const,
  amount: inKind,
  citation: cite,
};
const programme = (id: string) => ({
  id: west.id(id),
  name: text('项目', 'Programme'),
  summary: text('项目', 'A programme'),
  audience: ['person' as const],
  needs: ['one-off-money' as const],
  citation: cite,
  benefits: [grant],
});

const pack: Pack = definePack({
  schemaVersion: 1,
  district: { id: 'west', name: text('西区', 'West') },
  document: {
    title: text('西区人才办法', 'Talent measures of West'),
    officialTitle: '西区人才办法',
    issuer: text('西区', 'West'),
  },
  validity: {
    from: { date: '2020-01-01', words: text('自印发之日起', 'From the day of issue') },
    until: { date: '2029-12-31', words: text('有效期至2029年底', 'Valid to the end of 2029') },
    citation: cite,
  },
  clauses: [{ id: 'west/main/1', path: '第1条' }],
  programmes: [
    {
      ...programme('young'),
      criteria: all([
        is('person.foreign', false, say('中国籍', 'A Chinese national', cite)),
        age('person.birthDate', 'lte', 35, say('35周岁及以下', '35 or younger', cite)),
      ]),
    },
    {
      ...programme('settled'),
      criteria: elapsed(
        'work.districtSince',
        'gte',
        { years: 3 },
        say('在本区工作满三年', 'Three years of work in the district', cite),
      ),
    },
    {
      ...programme('short'),
      criteria: is('person.foreign', false, say('中国籍', 'A Chinese national', cite)),
      validity: {
        from: { date: '2027-03-01', words: text('自2027年3月1日起', 'From 1 March 2027') },
        until: { date: '2027-08-31', words: text('至2027年8月31日', 'To 31 August 2027') },
        citation: cite,
      },
    },
  ],
});

const asOf = '2026-11-21';
const profile: Profile = {
  'person.foreign': false,
  'person.birthDate': '1991-05-04',
  'work.districtSince': '2024-02-29',
};
const all_ = (over: Partial<Parameters<typeof remindersFor>[0]> = {}) =>
  remindersFor({ packs: [pack], profile, scope: WHOLE_SCOPE, asOf, ...over });
const lines = (found: ReturnType<typeof remindersFor>) =>
  found.dated.map(({ date, kind, programme: about }) => [date, kind, about?.id ?? 'document']);

describe('reminders', () => {
  it('stand by date: periods that begin and end, an age that is passed, years that are completed', () => {
    expect(lines(all_())).toEqual([
      ['2027-02-28', 'firstDay', 'west/settled'],
      ['2027-03-01', 'firstDay', 'west/short'],
      // The 36th birthday is on 4 May: 35 周岁 lasts until the day before.
      ['2027-05-03', 'lastDay', 'west/young'],
      ['2027-08-31', 'lastDay', 'west/short'],
      ['2029-12-31', 'lastDay', 'document'],
    ]);
  });

  it('are true on the day and on the day after', () => {
    const young = pack.programmes[0];
    if (!young) throw new Error('the pack has no programme');
    const on = (day: string) => evaluateProgramme(pack, young, profile, { asOf: day }).verdict;
    expect([on('2027-05-03'), on('2027-05-04')]).toEqual(['eligible', 'notEligible']);
  });

  it('say why, with the clause', () => {
    const [settled] = all_().dated;
    expect(settled?.reasons).toEqual([
      {
        words: text('在本区工作满三年', 'Three years of work in the district'),
        citation: cite,
        holds: true,
      },
    ]);
  });

  it('invent no date: what is not known is named instead', () => {
    const found = all_({ profile: { 'person.foreign': false } });
    expect(lines(found)).toEqual([
      ['2027-03-01', 'firstDay', 'west/short'],
      ['2027-08-31', 'lastDay', 'west/short'],
      ['2029-12-31', 'lastDay', 'document'],
    ]);
    expect(found.undated).toEqual([
      { kind: 'unanswered', fact: 'person.birthDate' },
      { kind: 'unanswered', fact: 'work.districtSince' },
    ]);
  });

  it('do not ask for a date that would change nothing', () => {
    const found = all_({ profile: { 'person.foreign': true, 'work.districtSince': '2000-01-01' } });
    expect(found.undated).toEqual([]);
  });

  it('name a document that does not say until when it holds', () => {
    const open: Pack = {
      ...pack,
      validity: { ...pack.validity, until: { words: pack.validity.until.words } },
    };
    const found = all_({ packs: [open] });
    expect(found.undated).toEqual([{ kind: 'unstated', pack: open }]);
    expect(lines(found).map(([, , about]) => about)).not.toContain('document');
  });

  it('have nothing to say of what has ended, nor of what is out of scope', () => {
    expect(all_({ packs: [southPack], asOf: '2026-11-21' })).toEqual({ dated: [], undated: [] });
    expect(all_({ scope: { districts: ['north'], role: null } }).dated).toEqual([]);
    expect(lines(all_({ scope: { districts: null, role: 'employer' } }))).toEqual([
      ['2029-12-31', 'lastDay', 'document'],
    ]);
  });

  it('carry the same id whatever the answers are worth, and no answer in it', () => {
    const ids = all_().dated.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all_({ asOf: '2026-12-01' }).dated.map(({ id }) => id)).toEqual(ids);
    for (const id of ids) expect(id).not.toContain('1991');
  });
});
