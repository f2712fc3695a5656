import { parsePack } from '@portal/rules-core';
import { all, any, gte, is, lte, text } from '@portal/rules-core/author';

// The rule of the bench, in the shape of a housing subsidy: eleven leaves over eight facts, two classes, an amount
// for each. Every contender holds this same rule in its own form.

const words = text('条件', 'condition');
const said = { words, citation: ['north/main/1'] };
const scale = (...ids: string[]) => ({
  kind: 'scale' as const,
  options: ids.map((id) => ({ id, label: words })),
});
const whole = { kind: 'integer' as const, min: 0, max: 100, unit: words };
const fact = <Type>(id: string, type: Type) => ({
  id: `north:${id}`,
  subject: 'person' as const,
  type,
  label: words,
  question: words,
  why: words,
});

/** The options in their order: what the other contenders are given as numbers. */
export const EDUCATION = ['none', 'school', 'college', 'bachelor', 'master', 'doctor'] as const;
export const TITLE = ['none', 'assistant', 'intermediate', 'senior', 'professor'] as const;

const grant = (most: number) => [
  {
    id: 'grant',
    name: words,
    need: 'home-purchase' as const,
    citation: ['north/main/1'],
    amount: { kind: 'oneOff' as const, bound: 'exact' as const, most },
  },
];

export const rulePack = parsePack({
  schemaVersion: 1,
  district: { id: 'north', name: words },
  document: { title: words, officialTitle: '北区', issuer: words },
  validity: { from: { date: '2020-01-01', words }, until: { words }, citation: ['north/main/1'] },
  clauses: [{ id: 'north/main/1', path: '一、' }],
  facts: [
    fact('in-district', { kind: 'boolean' }),
    fact('age', whole),
    fact('education', scale(...EDUCATION)),
    fact('title', scale(...TITLE)),
    fact('salary', { kind: 'money' }),
    fact('owns-home', { kind: 'boolean' }),
    fact('contract-years', whole),
    fact('insurance-months', whole),
  ],
  programmes: [
    {
      id: 'north/grant',
      name: words,
      summary: words,
      audience: ['person'],
      needs: ['home-purchase'],
      citation: ['north/main/1'],
      criteria: all([
        is('north:in-district', true, said),
        lte('north:age', 45, said),
        any([
          gte('north:education', 'master', said),
          gte('north:title', 'senior', said),
          gte('north:salary', 50_000_000, said),
        ]),
        is('north:owns-home', false, said),
        gte('north:contract-years', 3, said),
        gte('north:insurance-months', 6, said),
      ]),
      classes: [
        {
          id: 'a',
          name: words,
          citation: ['north/main/1'],
          criteria: any([
            gte('north:education', 'doctor', said),
            gte('north:title', 'professor', said),
          ]),
          benefits: grant(100_000_000),
        },
        {
          id: 'b',
          name: words,
          citation: ['north/main/1'],
          criteria: gte('north:salary', 30_000_000, said),
          benefits: grant(50_000_000),
        },
      ],
    },
  ],
});
