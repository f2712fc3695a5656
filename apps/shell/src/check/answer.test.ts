import { type Fact, sharedFacts } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { answerOf, draftOf } from './answer.ts';

function fact(id: string): Fact {
  const found = sharedFacts.find((each) => each.id === id);
  if (!found) throw new Error(`no fact ${id}`);
  return found;
}

describe('answerOf', () => {
  it('takes a value that suits the fact', () => {
    expect(answerOf(fact('work.annualSalary'), { value: 60_000_000 })).toEqual({
      value: 60_000_000,
    });
    expect(answerOf(fact('work.engaged'), { value: false })).toEqual({ value: false });
    expect(answerOf(fact('work.employerDistrict'), { value: 'elsewhere' })).toEqual({
      value: 'elsewhere',
    });
  });

  it('takes “none of these” as an answer, and nothing chosen as none', () => {
    expect(answerOf(fact('honours.awards'), { value: [] })).toEqual({ value: [] });
    expect(answerOf(fact('honours.awards'), { value: null })).toEqual({ error: 'missing' });
  });

  it('passes on what the field could not read', () => {
    expect(answerOf(fact('person.birthDate'), { value: null, problem: 'dateIncomplete' })).toEqual({
      error: 'dateIncomplete',
    });
  });

  it('refuses what the fact does not accept', () => {
    expect(answerOf(fact('person.birthDate'), { value: '1990-02-30' })).toEqual({
      error: 'dateMissing',
    });
    expect(answerOf(fact('team.memberCount'), { value: -1 })).toEqual({ error: 'outOfRange' });
    expect(answerOf(fact('team.shareholding'), { value: 10_001 })).toEqual({
      error: 'outOfRange',
    });
  });
});

describe('draftOf', () => {
  it('opens with the answer given before', () => {
    expect(draftOf(fact('education.level'), 'master')).toEqual({ value: 'master' });
  });

  it('opens empty where the kept answer suits no longer', () => {
    expect(draftOf(fact('education.level'), 'wizard')).toEqual({ value: null });
    expect(draftOf(fact('education.level'), undefined)).toEqual({ value: null });
  });
});
