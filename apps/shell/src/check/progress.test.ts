import { evaluateProgramme, type Fact, sharedFacts } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { northPack, southPack } from '../testing/packs.ts';
import { questionBefore } from './check-session.tsx';
import { answeredFacts, type CheckState, hangingOn, openFacts, progressOf } from './progress.ts';
import { askedFor, type Scope, WHOLE_SCOPE } from './scope.ts';

const packs = [northPack, southPack];
const state = (change: Partial<CheckState> = {}): CheckState => ({
  packs,
  profile: {},
  notSure: new Set(),
  scope: WHOLE_SCOPE,
  asOf: '2026-01-01',
  ...change,
});
const forPerson: Scope = { districts: null, role: 'person' };

describe('scope', () => {
  it('asks only for programmes open on the day', () => {
    expect(askedFor(packs, WHOLE_SCOPE, '2026-01-01')).not.toContain('south/high-end/grant');
    expect(askedFor(packs, WHOLE_SCOPE, '2018-01-01')).toEqual(new Set(['south/high-end/grant']));
  });

  it('keeps to the districts and the role the reader confirmed', () => {
    expect(askedFor(packs, { districts: ['south'], role: null }, '2026-01-01').size).toBe(0);
    expect(askedFor(packs, forPerson, '2026-01-01')).toEqual(
      new Set(['north/rent-subsidy', 'north/home-subsidy']),
    );
  });

  it('asks a person about the employer too, where a programme for persons hangs on it', () => {
    const asked = new Set<string>();
    for (;;) {
      const { next } = progressOf(state({ scope: forPerson, notSure: asked }));
      if (next === undefined) break;
      asked.add(next);
    }
    const needed = packs.flatMap((pack) =>
      pack.programmes
        .filter((programme) => askedFor(packs, forPerson, '2026-01-01').has(programme.id))
        .flatMap(
          (programme) => evaluateProgramme(pack, programme, {}, { asOf: '2026-01-01' }).missing,
        ),
    );
    expect(asked).toEqual(new Set(needed));
  });
});

describe('progressOf', () => {
  it('tells the same of the same answers, whoever holds them, and another of others', () => {
    const profile: Record<string, string> = {};
    const first = progressOf(state({ scope: forPerson, profile }));
    expect(progressOf(state({ scope: forPerson, profile: {}, packs: [...packs] }))).toBe(first);
    profile['work.employerDistrict'] = 'elsewhere';
    expect(progressOf(state({ scope: forPerson, profile })).settled).toBe(2);
    expect(progressOf(state({ scope: forPerson, packs: [northPack] })).next).toBe(first.next);
    expect(progressOf(state({ scope: forPerson, asOf: '2018-01-01' })).total).not.toBe(first.total);
  });

  it('chooses the fact that settles most, and comes to an end', () => {
    expect(progressOf(state({ scope: forPerson }))).toMatchObject({
      next: 'work.employerDistrict',
      total: 2,
      settled: 0,
      stuck: 0,
    });
    // Registered elsewhere: neither programme can be had any more.
    expect(
      progressOf(state({ scope: forPerson, profile: { 'work.employerDistrict': 'elsewhere' } })),
    ).toMatchObject({ next: undefined, total: 2, settled: 2, open: [] });
  });

  it('does not ask again what the reader is not sure of, and counts it as open', () => {
    const progress = progressOf(
      state({
        scope: forPerson,
        profile: { 'work.employerDistrict': 'north' },
        notSure: new Set(['education.level']),
      }),
    );
    expect(progress).toMatchObject({ next: undefined, total: 2, settled: 0, stuck: 2 });
  });
});

describe('openFacts', () => {
  it('puts first what most programmes hang on, and names them', () => {
    const facts = openFacts(progressOf(state()).open);
    expect(facts[0]?.fact).toBe('work.employerDistrict');
    expect(facts[0]?.programmes.map(({ programme }) => programme.id)).toEqual([
      'north/rent-subsidy',
      'north/home-subsidy',
    ]);
    const counts = facts.map(({ programmes }) => programmes.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(facts.map(({ fact }) => fact)).toContain('employer.staffTraining');
  });
});

describe('hangingOn', () => {
  const { open } = progressOf(state());
  const follows = (from: string, to: string): Fact => ({
    ...fact(from),
    follows: [
      {
        when: [{ op: 'is', fact: from, value: false }],
        holds: { op: 'is', fact: to, value: 'elsewhere' },
        words: { zh: '甲', en: 'A' },
      },
    ],
  });
  const fact = (id: string): Fact => {
    const found = sharedFacts.find((each) => each.id === id);
    if (!found) throw new Error(`no fact ${id}`);
    return found;
  };

  it('names the programmes that test the fact', () => {
    expect(
      hangingOn(open, 'team.memberCount', new Map()).map(({ programme }) => programme.id),
    ).toEqual(['north/team-award']);
  });

  it('names, for a question before others, the programmes that test those', () => {
    const gate = follows('work.engaged', 'work.employerDistrict');
    const facts = new Map([[gate.id, gate]]);
    expect(hangingOn(open, gate.id, facts).map(({ programme }) => programme.id)).toEqual([
      'north/rent-subsidy',
      'north/home-subsidy',
    ]);
    expect(hangingOn(open, 'work.engaged', new Map())).toEqual([]);
  });
});

describe('the way back', () => {
  it('leads to the question before, also past one that was skipped', () => {
    const trail = ['work.employerDistrict', 'education.level', 'team.memberCount'];
    expect(questionBefore('team.memberCount', trail, [])).toBe('education.level');
    expect(questionBefore('work.employerDistrict', trail, [])).toBeUndefined();
  });

  it('leads from a new question to the last one, and to answers of an earlier visit', () => {
    expect(questionBefore('education.level', ['work.employerDistrict'], [])).toBe(
      'work.employerDistrict',
    );
    expect(questionBefore('education.level', ['education.level'], ['work.engaged'])).toBe(
      'work.engaged',
    );
  });

  it('lists answers in the order given, those not sure of last', () => {
    expect(
      answeredFacts(
        { 'work.engaged': true, 'education.level': 'master' },
        new Set(['skill.level']),
      ),
    ).toEqual(['work.engaged', 'education.level', 'skill.level']);
  });
});
