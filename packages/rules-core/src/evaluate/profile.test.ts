import { describe, expect, it } from 'vitest';
import { factDictionary } from '../facts/dictionary.ts';
import { checkProfile, InvalidProfileError } from './profile.ts';

const facts = factDictionary();

function issues(data: unknown): Record<string, string> {
  try {
    checkProfile(data, facts);
    return {};
  } catch (error) {
    if (!(error instanceof InvalidProfileError)) throw error;
    return Object.fromEntries(error.issues.map(({ fact, message }) => [fact, message]));
  }
}

describe('a profile from outside', () => {
  it('is taken as it is when every fact and value is known', () => {
    const profile = {
      'person.birthDate': '1990-02-28',
      'education.level': 'master',
      'honours.awards': [],
      'work.annualSalary': 100_000_000,
      'work.employerDistrict': 'elsewhere',
      'work.engaged': false,
    };
    expect(checkProfile(profile, facts)).toEqual(profile);
  });

  it.each([
    ['person.birthDate', '1990-02-30', 'a date that exists'],
    ['education.level', 'masters', '"master"'],
    ['honours.awards', ['nobel', 'nobel'], 'at most once'],
    ['honours.awards', 'nobel', 'a list'],
    ['work.annualSalary', 99.5, 'whole number of fen'],
    ['work.annualSalary', -1, '0 or more'],
    ['work.annualSalary', '100', 'whole number of fen'],
    ['work.engaged', 'yes', 'true or false'],
    ['work.engaged', null, 'leave the fact out'],
    ['work.employerDistrict', 'North', 'a district id'],
    ['team.shareholding', 10_001, '0 to 10000'],
  ])('refuses %s = %j by name: %s', (fact, value, words) => {
    expect(issues({ [fact]: value })[fact]).toContain(words);
  });

  it('refuses an unknown fact and offers the one that was meant', () => {
    expect(issues({ 'education.levl': 'master' })['education.levl']).toContain('"education.level"');
    expect(issues({ constructor: true }).constructor).toContain('no such fact');
  });

  it('names every fault at once and drops nothing in silence', () => {
    expect(
      Object.keys(issues({ 'work.engaged': 1, 'no.fact': 2, 'education.level': 'master' })),
    ).toEqual(['work.engaged', 'no.fact']);
  });

  it.each([[null], [[]], ['text'], [7]])('refuses %j as a whole', (data) =>
    expect(issues(data).profile).toContain('an object'),
  );
});

describe('the shared dictionary', () => {
  it('holds each fact once', () => {
    const ids = [...facts.keys()];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(40);
  });
});
