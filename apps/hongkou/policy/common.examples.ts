import type { FactValue } from '@portal/rules-core';
import type { Example } from '@portal/rules-core/testing';

const noFigure: [null, null] = [null, null];

/** Benefits of which none has a figure, as an example expects them. */
export function withoutFigures(...benefits: string[]): Record<string, [null, null]> {
  return Object.fromEntries(benefits.map((benefit) => [benefit, noFigure]));
}

interface Tested {
  programme: string;
  /** The one fact that decides whether the plan means this reader. */
  fact: string;
  /** Answers that the plan names: what is left is judged or not printed. */
  named: readonly FactValue[];
  /** Answers that it does not name. */
  other: readonly FactValue[];
  benefits: string[];
}

/** The personas of a programme that one fact decides: each answer named, each not named, and no answer. */
export function personasOf({ programme, fact, named, other, benefits }: Tested): Example[] {
  return [
    ...named.map(
      (value): Example => ({
        programme,
        name: `${fact} ${JSON.stringify(value)}: named, the rest is open`,
        profile: { [fact]: value },
        expect: {
          verdict: 'discretionary',
          best: 'discretionary',
          worst: 'discretionary',
          missing: [],
          benefits: withoutFigures(...benefits),
        },
      }),
    ),
    ...other.map(
      (value): Example => ({
        programme,
        name: `${fact} ${JSON.stringify(value)}: not named`,
        profile: { [fact]: value },
        expect: { verdict: 'notEligible', missing: [], benefits: {} },
      }),
    ),
    {
      programme,
      name: `${fact} not known`,
      profile: {},
      expect: {
        verdict: 'needsInfo',
        best: 'discretionary',
        worst: 'unmet',
        missing: [fact],
        benefits: withoutFigures(...benefits),
      },
    },
  ];
}

/** The personas of a programme of which no condition can be tested: nothing a reader says changes the answer. */
export function openPersonas(programme: string, ...benefits: string[]): Example[] {
  const expect: Example['expect'] = {
    verdict: 'discretionary',
    best: 'discretionary',
    worst: 'discretionary',
    missing: [],
    benefits: withoutFigures(...benefits),
  };
  return [
    { programme, name: 'nothing known, and nothing asked', profile: {}, expect },
    {
      programme,
      name: 'an academician, and still no yes',
      profile: { 'honours.awards': ['academician-cas'], 'work.district': 'hongkou' },
      expect,
    },
    {
      programme,
      name: 'the last day of the plan period',
      asOf: '2020-12-31',
      profile: {},
      expect,
    },
  ];
}
