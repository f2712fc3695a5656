import {
  type Criterion,
  evaluateProgramme,
  type Profile,
  type Programme,
} from '@portal/rules-core';
import { fixturePack } from '@portal/rules-core/testing';
import { describe, expect, it } from 'vitest';
import { benefitAlone } from './benefit-alone.ts';

const saying = { words: { zh: '条件', en: 'Condition' }, citation: ['north/annex1/1.1'] };
const is = (fact: string): Criterion => ({ op: 'is', fact, value: true, ...saying });

const [any] = fixturePack.programmes;
if (!any) throw new Error('the fixture has a programme');

const programme: Programme = {
  ...any,
  criteria: {
    op: 'all',
    of: [is('north:registered'), { op: 'any', of: [is('person.foreign'), is('person.returnee')] }],
  },
  classes: [],
  benefits: [
    {
      id: 'abroad',
      name: { zh: '待遇', en: 'Benefit' },
      need: 'career',
      amount: { kind: 'inKind' },
      citation: ['north/annex1/1.1'],
      when: is('person.foreign'),
    },
    {
      id: 'all',
      name: { zh: '人人有', en: 'For everybody' },
      need: 'career',
      amount: { kind: 'inKind' },
      citation: ['north/annex1/1.1'],
    },
  ],
};

const of = (id: string, profile: Profile) =>
  evaluateProgramme(fixturePack, benefitAlone(programme, id), profile, { asOf: '2024-05-01' });

describe('one benefit of a programme', () => {
  it('turns on the programme’s conditions and its own, and on no other way in', () => {
    expect(of('abroad', {})).toMatchObject({ verdict: 'needsInfo' });
    expect([...of('abroad', {}).missing].sort()).toEqual(['north:registered', 'person.foreign']);
    expect(of('abroad', { 'north:registered': true, 'person.foreign': true }).verdict).toBe(
      'eligible',
    );
    expect(of('abroad', { 'person.foreign': false, 'person.returnee': true }).verdict).toBe(
      'notEligible',
    );
    expect(of('abroad', { 'north:registered': false }).verdict).toBe('notEligible');
  });

  it('says each condition once, and comes alone', () => {
    const { explanation, benefits } = of('abroad', {
      'north:registered': true,
      'person.foreign': true,
    });
    expect(explanation.of?.map(({ fact }) => fact)).toEqual(['north:registered', 'person.foreign']);
    expect(benefits.map(({ id, certain }) => [id, certain])).toEqual([['abroad', true]]);
  });

  it('without a condition of its own turns on the programme alone', () => {
    expect(benefitAlone(programme, 'all').criteria).toBe(programme.criteria);
  });

  it('is the same object for the same benefit, so that it is compiled once', () => {
    expect(benefitAlone(programme, 'abroad')).toBe(benefitAlone(programme, 'abroad'));
    expect(benefitAlone(programme, 'abroad')).not.toBe(benefitAlone(programme, 'all'));
  });

  it('is refused by name when there is none of that id', () => {
    expect(() => benefitAlone(programme, 'gone')).toThrow(
      `"${programme.id}" has no benefit "gone"`,
    );
  });
});
