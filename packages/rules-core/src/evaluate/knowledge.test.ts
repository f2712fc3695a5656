import { describe, expect, it } from 'vitest';
import { is } from '../author/criteria.ts';
import { factDictionary } from '../facts/dictionary.ts';
import type { Fact } from '../schema/fact.ts';
import { factOf, packWith, saying } from '../testing/one-programme.ts';
import { knowledgeOf } from './knowledge.ts';
import { evaluateProgramme, evaluateProgrammes } from './programme.ts';

const facts = factDictionary();

describe('what follows by definition', () => {
  it.each([
    [{ 'education.level': 'below-associate' }, 'education.fullTimeLevel', 'below-associate'],
    // The degree is another certificate, and the employer need not be the enterprise on a list.
    [{ 'education.fullTimeLevel': 'associate' }, 'education.fullTimeDegree', undefined],
    [{ 'education.fullTimeLevel': 'doctorate' }, 'education.level', 'doctorate'],
    [{ 'residence.status': 'none' }, 'residence.permitPoints', 0],
    [{ 'employer.kind': 'government' }, 'employer.lists', undefined],
    [{ 'situation.person': [] }, 'person.returnee', false],
    [{ 'situation.person': ['abroad'] }, 'person.returnee', undefined],
    [{ 'person.foreign': false }, 'residence.status', undefined],
  ])('from %j: %s is %j', (profile, fact, value) => {
    expect(knowledgeOf(profile, facts).profile[fact]).toEqual(value);
  });

  it('says what it goes back to, in both languages', () => {
    const { derived } = knowledgeOf({ 'education.level': 'below-associate' }, facts);
    expect(derived.get('education.fullTimeLevel')?.[0]).toEqual({
      from: ['education.level'],
      words: {
        zh: '全日制学历不会高于最高学历',
        en: 'The full-time level is never above the highest level',
      },
    });
  });

  it('narrows what it does not decide', () => {
    const { domains, profile } = knowledgeOf({ 'person.foreign': true }, facts);
    expect(profile['residence.status']).toBeUndefined();
    expect(domains.get('residence.status')).toEqual({
      kind: 'values',
      values: new Set(['permit', 'none']),
    });
  });

  it('names answers that disagree and keeps them both', () => {
    const answers = { 'education.level': 'bachelor', 'education.fullTimeLevel': 'master' };
    const { contradictions, profile } = knowledgeOf(answers, facts);
    expect(profile).toMatchObject(answers);
    expect(contradictions).toMatchObject([
      { facts: ['education.level', 'education.fullTimeLevel'] },
    ]);
    expect(knowledgeOf({ 'education.level': 'master' }, facts).contradictions).toEqual([]);
  });
});

describe('in an evaluation', () => {
  const own: Fact[] = [
    factOf('north:sister', { kind: 'boolean' }),
    factOf(
      'north:sibling',
      { kind: 'boolean' },
      {
        follows: [
          {
            when: [{ op: 'is', fact: 'north:sister', value: true }],
            holds: { op: 'is', fact: 'north:sibling', value: true },
            words: { zh: '姐妹是兄弟姐妹', en: 'A sister is a sibling' },
          },
        ],
      },
    ),
  ];
  const { pack, programme } = packWith({ criteria: is('north:sibling', true, saying), facts: own });
  const evaluate = (profile: Record<string, boolean>) =>
    evaluateProgramme(pack, programme, profile, { asOf: '2024-05-01' });

  it('it counts as if it had been answered, and the explanation says that it follows', () => {
    expect(evaluate({ 'north:sister': true })).toMatchObject({
      verdict: 'eligible',
      missing: [],
      explanation: {
        truth: 'met',
        value: true,
        follows: [{ from: ['north:sister'], words: { en: 'A sister is a sibling' } }],
      },
    });
    expect(evaluate({ 'north:sister': false }).missing).toEqual(['north:sibling']);
    expect(evaluate({ 'north:sibling': true }).explanation).not.toHaveProperty('follows');
  });

  it('is found once for several programmes, each said of as by itself and in the order asked', () => {
    const other = { ...programme, id: 'north/other' };
    const profile = { 'north:sister': true };
    const options = { asOf: '2024-05-01' };
    expect(evaluateProgrammes(pack, [other, programme], profile, options)).toEqual([
      { programme: other, result: evaluateProgramme(pack, other, profile, options) },
      { programme, result: evaluate(profile) },
    ]);
  });

  it('a pack that draws conclusions about no fact, no value or another fact is refused by name', () => {
    const broken = (follows: Fact['follows']) => () =>
      packWith({
        criteria: is('north:sister', true, saying),
        facts: [factOf('north:sister', { kind: 'boolean' }, { follows })],
      });
    const words = { zh: '规则', en: 'rule' };
    const when = [{ op: 'is', fact: 'person.foreign', value: true }] as const;
    expect(
      broken([
        { when: [...when], holds: { op: 'is', fact: 'person.returnee', value: true }, words },
      ]),
    ).toThrow(/north:sister\.follows\[0\]\.holds.*concludes something of "person\.returnee"/s);
    expect(
      broken([{ when: [...when], holds: { op: 'is', fact: 'north:sister', value: 'yes' }, words }]),
    ).toThrow(/"yes" is not a value of "north:sister"/);
    expect(
      broken([
        {
          when: [{ op: 'is', fact: 'north:gone', value: true }],
          holds: { op: 'is', fact: 'north:sister', value: true },
          words,
        },
      ]),
    ).toThrow(/no fact "north:gone"/);
    expect(
      broken([
        {
          when: [{ op: 'is', fact: 'north:sister', value: false }],
          holds: { op: 'is', fact: 'north:sister', value: true },
          words,
        },
      ]),
    ).toThrow(/"north:sister" twice/);
  });
});
