import { describe, expect, it } from 'vitest';
import { checkImplications } from '../schema/check-implications.ts';
import { Fact } from '../schema/fact.ts';
import { optionIds } from './accepts.ts';
import { changeabilityOf } from './changeable.ts';
import { factDictionary } from './dictionary.ts';
import { sharedFacts } from './index.ts';

/** A question mark of each language ends a question; anything else is a label that strayed. */
const QUESTION = { zh: /[？）]$/, en: /\?$/ };

describe('the shared fact dictionary', () => {
  it.each(sharedFacts.map((fact) => [fact.id, fact] as const))(
    '%s has the form of a fact',
    (_, fact) => {
      expect(Fact.safeParse(fact).error).toBeUndefined();
      expect(fact.question.zh).toMatch(QUESTION.zh);
      expect(fact.question.en).toMatch(QUESTION.en);
      const ids = optionIds(fact.type);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it.each(sharedFacts.map((fact) => [fact.id, fact] as const))(
    '%s follows from facts and values that there are',
    (_, fact) => {
      const faults: string[] = [];
      checkImplications(fact, factDictionary(), (field, why) => faults.push(`${field}: ${why}`));
      expect(faults).toEqual([]);
    },
  );

  it('holds each id once', () => {
    expect(factDictionary().size).toBe(sharedFacts.length);
  });

  it('writes no Chinese where English is promised', () => {
    const english: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, child] of Object.entries(value)) {
        if (key === 'en' && typeof child === 'string') english.push(child);
        else visit(child);
      }
    };
    visit(sharedFacts);
    expect(english.length).toBeGreaterThan(sharedFacts.length * 3);
    expect(english.filter((words) => /\p{Script=Han}/u.test(words))).toEqual([]);
  });

  it.each([
    ['person.birthDate', 'never'],
    ['honours.awards', 'never'],
    ['person.overseasYears', 'time'],
    ['title.professional', 'effort'],
    ['work.employerDistrict', 'effort'],
  ])('%s changes by: %s', (id, changeable) => {
    const fact = factDictionary().get(id);
    expect(fact && changeabilityOf(fact)).toBe(changeable);
  });

  it.each([
    ['education.level', 'below-associate associate bachelor master doctorate'],
    ['education.fullTimeLevel', 'below-associate associate bachelor master doctorate'],
    ['education.fullTimeDegree', 'none bachelor master doctor'],
    ['team.leaderFullTimeDegree', 'none bachelor master doctor'],
    ['title.professional', 'none junior intermediate associate-senior senior'],
    ['skill.level', 'none junior intermediate senior technician senior-technician'],
  ])('%s rises as the grades do', (id, order) => {
    const fact = factDictionary().get(id);
    expect(fact?.type.kind).toBe('scale');
    expect(fact && optionIds(fact.type)).toEqual(order.split(' '));
  });
});
