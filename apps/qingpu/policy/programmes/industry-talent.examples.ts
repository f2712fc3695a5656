import type { Profile } from '@portal/rules-core';
import { wan, yuan } from '@portal/rules-core/author';
import type { Example } from '@portal/rules-core/testing';
import { noFigure, registeredAndTaxed, without } from '../personas.ts';

const programme = 'qingpu/industry-talent';

type Benefits = NonNullable<Example['expect']['benefits']>;

const beside: Benefits = { 'household-registration': noFigure, schooling: noFigure };
const award: Benefits = { 'special-contribution': noFigure };

/** Everything the classes turn on is known, and none of them is met. */
const none: Profile = {
  ...registeredAndTaxed,
  'work.newlyIntroduced': true,
  'work.industry': 'other',
  'work.annualSalary': wan(30),
  'work.pastTopExecutive': false,
  'honours.awards': [],
  'qingpu:rent-subsidy-months': 0,
};
const inFinance: Profile = { ...none, 'work.industry': 'finance' };
const executive: Profile = { ...none, 'work.pastTopExecutive': true };

function persona(name: string, profile: Profile, expect: Example['expect']): Example {
  return { programme, name, profile, expect };
}

/** Surely this class, with these benefits and no question left. */
function sure(id: string, benefits: Benefits): Example['expect'] {
  return { verdict: 'eligible', class: id, highestClass: id, benefits, missing: [] };
}

const refused: Example['expect'] = {
  verdict: 'notEligible',
  class: null,
  highestClass: null,
  benefits: {},
  missing: [],
};

const purchase: Record<string, number> = { a: wan(500), b: wan(300), c: wan(100) };

function honoured(id: 'a' | 'b' | 'c', awards: string[]): Example[] {
  return awards.map((held) =>
    persona(
      `Holds ${held}, newly introduced`,
      { ...none, 'honours.awards': [held] },
      sure(id, { purchase: [0, purchase[id] ?? null], ...beside, ...award }),
    ),
  );
}

const namedFields = [
  'headquarters',
  'exhibition',
  'express-logistics',
  'software-information',
  'commerce-trade',
  'health-culture-tourism',
  'digital-5g',
  'cloud-computing',
  'big-data',
  'e-sports',
  'integrated-circuits',
  'artificial-intelligence',
  'biomedicine',
  'high-end-equipment',
  'new-materials',
  'civil-aviation',
  'rd-centre',
  'finance',
];

const classC = sure('c', { purchase: [0, wan(100)], ...beside, ...award });

const bySalary: Example[] = [
  ...namedFields.map((industry) =>
    persona(
      `Exactly 1,000,000 a year in ${industry}`,
      { ...none, 'work.industry': industry, 'work.annualSalary': wan(100) },
      classC,
    ),
  ),
  ...namedFields.map((industry) =>
    persona(
      `Exactly 500,000 a year in ${industry}`,
      { ...none, 'work.industry': industry, 'work.annualSalary': wan(50) },
      sure('contribution', award),
    ),
  ),
  ...['agriculture', 'education', 'health', 'human-resources', 'other'].map((industry) =>
    persona(
      `5,000,000 a year in ${industry}, which is no key field`,
      { ...none, 'work.industry': industry, 'work.annualSalary': wan(500) },
      refused,
    ),
  ),
  persona('One fen above 1,000,000', { ...inFinance, 'work.annualSalary': wan(100) + 1 }, classC),
  persona(
    'One fen below 1,000,000: the award only',
    { ...inFinance, 'work.annualSalary': wan(100) - 1 },
    sure('contribution', award),
  ),
  persona(
    'One fen above 500,000',
    { ...inFinance, 'work.annualSalary': wan(50) + 1 },
    sure('contribution', award),
  ),
  persona(
    'One fen below 500,000 in a key field',
    { ...inFinance, 'work.annualSalary': wan(50) - 1 },
    refused,
  ),
  persona(
    'Another emerging industry, 1,000,000: whether the field counts is judged',
    { ...none, 'work.industry': 'other-emerging', 'work.annualSalary': wan(100) },
    {
      verdict: 'discretionary',
      class: null,
      highestClass: 'c',
      benefits: { purchase: [0, wan(100)], ...beside, ...award },
      missing: [],
    },
  ),
  persona(
    'Another emerging industry, 500,000: the award only, judged',
    { ...none, 'work.industry': 'other-emerging', 'work.annualSalary': wan(50) },
    {
      verdict: 'discretionary',
      class: null,
      highestClass: 'contribution',
      benefits: award,
      missing: [],
    },
  ),
];

const rent: Benefits = { rent: [0, yuan(4000)] };

const classD: Example[] = [
  persona(
    'Former top executive outside the key fields',
    executive,
    sure('d', { ...rent, ...beside }),
  ),
  ...namedFields.map((industry) =>
    persona(
      `Former top executive with 500,000 in ${industry}: class D and the award`,
      { ...executive, 'work.industry': industry, 'work.annualSalary': wan(50) },
      sure('d', { ...rent, ...beside, ...award }),
    ),
  ),
  persona(
    'Former top executive in a key field, one fen below 500,000',
    { ...executive, 'work.industry': 'big-data', 'work.annualSalary': wan(50) - 1 },
    sure('d', { ...rent, ...beside }),
  ),
  persona(
    'Former top executive with 1,000,000 in a key field: the higher class C',
    { ...executive, 'work.industry': 'big-data', 'work.annualSalary': wan(100) },
    classC,
  ),
  persona(
    'Former top executive, not newly introduced: no rent subsidy',
    { ...executive, 'work.newlyIntroduced': false },
    sure('d', beside),
  ),
  persona(
    '59 months of rent subsidy so far',
    { ...executive, 'qingpu:rent-subsidy-months': 59 },
    sure('d', { ...rent, ...beside }),
  ),
  persona(
    '60 months of rent subsidy so far: the five years are over',
    { ...executive, 'qingpu:rent-subsidy-months': 60 },
    sure('d', beside),
  ),
];

const scope: Example[] = [
  ...['work.employerDistrict', 'work.employerTaxDistrict', 'work.taxDistrict'].flatMap((fact) => [
    persona(
      `Nobel laureate, but ${fact} is elsewhere`,
      { ...none, 'honours.awards': ['nobel'], [fact]: 'elsewhere' },
      refused,
    ),
    persona(
      `Nobel laureate, ${fact} unknown`,
      without({ ...none, 'honours.awards': ['nobel'] }, fact),
      {
        verdict: 'needsInfo',
        class: null,
        highestClass: 'a',
        best: 'met',
        worst: 'unmet',
        benefits: { purchase: [0, wan(500)], ...beside, ...award },
        missing: [fact],
      },
    ),
  ]),
];

const open: Example[] = [
  persona(
    'Class A, not newly introduced: no purchase subsidy, the rest stays',
    { ...none, 'honours.awards': ['nobel'], 'work.newlyIntroduced': false },
    sure('a', { ...beside, ...award }),
  ),
  persona(
    'Class B, not newly introduced: read as no purchase subsidy',
    { ...none, 'honours.awards': ['national-plan'], 'work.newlyIntroduced': false },
    sure('b', { ...beside, ...award }),
  ),
  persona(
    'Class C, newly introduced or not is unknown',
    without({ ...none, 'honours.awards': ['municipal-plan'] }, 'work.newlyIntroduced'),
    {
      ...sure('c', { purchase: [0, wan(100)], ...beside, ...award }),
      missing: ['work.newlyIntroduced'],
    },
  ),
  persona(
    'A national and a municipal plan: the higher class',
    { ...none, 'honours.awards': ['municipal-plan', 'national-plan'] },
    sure('b', { purchase: [0, wan(300)], ...beside, ...award }),
  ),
  persona(
    'A district award opens no class',
    { ...none, 'honours.awards': ['district-award'] },
    refused,
  ),
  persona('Class D for sure, awards unknown', without(executive, 'honours.awards'), {
    verdict: 'eligible',
    class: 'd',
    highestClass: 'a',
    benefits: { purchase: [0, wan(500)], ...rent, ...beside, ...award },
    missing: ['honours.awards'],
  }),
  persona('Salary unknown in a key field', without(inFinance, 'work.annualSalary'), {
    verdict: 'needsInfo',
    class: null,
    highestClass: 'c',
    benefits: { purchase: [0, wan(100)], ...beside, ...award },
    missing: ['work.annualSalary'],
  }),
  persona('Salary unknown outside the key fields', without(none, 'work.annualSalary'), refused),
  persona(
    'Nothing is known',
    {},
    {
      verdict: 'needsInfo',
      class: null,
      highestClass: 'a',
      best: 'met',
      worst: 'unmet',
      missing: [
        'work.employerDistrict',
        'work.employerTaxDistrict',
        'work.taxDistrict',
        'work.newlyIntroduced',
        'work.industry',
        'work.annualSalary',
        'work.pastTopExecutive',
        'honours.awards',
        'qingpu:rent-subsidy-months',
      ],
    },
  ),
];

export const examples: Example[] = [
  ...honoured('a', [
    'nobel',
    'turing',
    'fields',
    'state-science-first',
    'academician-cas',
    'academician-cae',
    'foreign-academician',
  ]),
  ...honoured('b', [
    'national-plan',
    'state-science-second',
    'state-science-two-thirds',
    'changjiang-scholar',
    'national-distinguished-youth',
  ]),
  ...honoured('c', ['municipal-plan']),
  ...bySalary,
  ...classD,
  ...scope,
  ...open,
];
