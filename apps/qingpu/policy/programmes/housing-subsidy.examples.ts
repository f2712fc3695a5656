import type { Profile } from '@portal/rules-core';
import { wan, yuan } from '@portal/rules-core/author';
import type { Example } from '@portal/rules-core/testing';
import { inNoClass, inScope, without } from '../housing/personas.ts';

const programme = 'qingpu/housing-subsidy';

const purchaseOf: Record<string, number> = { a: wan(500), b: wan(300), c: wan(100) };
const rentOf: Record<string, number> = { d: yuan(4000), e: yuan(3000) };

/** Surely in this class, with its one benefit as an upper bound, and nothing left to ask. */
function inClass(id: string): Example['expect'] {
  const purchase = purchaseOf[id];
  const rent = rentOf[id];
  return {
    verdict: 'eligible',
    class: id,
    highestClass: id,
    benefits: {
      ...(purchase === undefined ? {} : { purchase: [0, purchase] }),
      ...(rent === undefined ? {} : { rent: [0, rent] }),
    },
    missing: [],
  };
}

const refused: Example['expect'] = {
  verdict: 'notEligible',
  class: null,
  highestClass: null,
  benefits: {},
  missing: [],
};

function persona(name: string, profile: Profile, expect: Example['expect']): Example {
  return { programme, name, profile, expect };
}

function honoured(award: string, id: string): Example {
  return persona(
    `Holds ${award} and nothing else is known`,
    { ...inScope, 'honours.awards': [award] },
    id === 'c'
      ? {
          verdict: 'eligible',
          class: 'c',
          highestClass: 'c',
          benefits: { purchase: [0, wan(100)] },
        }
      : inClass(id),
  );
}

const doctor: Profile = { ...inNoClass, 'education.fullTimeLevel': 'doctorate' };
const master: Profile = { ...inNoClass, 'education.fullTimeLevel': 'master' };
const associateSenior = { 'title.professional': 'associate-senior' };
const senior = { 'title.professional': 'senior' };
/** Bachelor with associate senior title: class E, if young enough. */
const young: Profile = { ...inNoClass, ...associateSenior };
const masterInFinance: Profile = { ...inNoClass, 'work.industry': 'finance' };

const honours: Example[] = [
  ...[
    'nobel',
    'turing',
    'fields',
    'state-science-first',
    'academician-cas',
    'academician-cae',
    'foreign-academician',
  ].map((award) => honoured(award, 'a')),
  ...[
    'national-plan',
    'state-science-second',
    'state-science-two-thirds',
    'changjiang-scholar',
    'national-distinguished-youth',
  ].map((award) => honoured(award, 'b')),
  honoured('municipal-plan', 'c'),
  persona(
    'A district award alone leads to no class',
    { ...inNoClass, 'honours.awards': ['district-award'] },
    refused,
  ),
  persona(
    'Of classes A, B and C the highest counts',
    { ...inNoClass, 'honours.awards': ['municipal-plan', 'national-plan', 'turing'] },
    inClass('a'),
  ),
  persona(
    'Class B goes before C and D',
    {
      ...master,
      ...associateSenior,
      'honours.awards': ['municipal-plan', 'changjiang-scholar'],
      'work.pastTopExecutive': true,
    },
    inClass('b'),
  ),
];

const education: Example[] = [
  persona('Doctorate, associate senior, engaged', { ...doctor, ...associateSenior }, inClass('c')),
  persona('Doctorate, senior, engaged: C as “or above”', { ...doctor, ...senior }, inClass('c')),
  persona('Doctorate with an intermediate title only', doctor, refused),
  persona(
    'Doctorate, associate senior, not engaged yet',
    { ...doctor, ...associateSenior, 'work.engaged': false },
    refused,
  ),
  persona('Master, senior, engaged', { ...master, ...senior }, inClass('c')),
  persona('Master, senior, not engaged', { ...master, ...senior, 'work.engaged': false }, refused),
  persona(
    'Master, associate senior, engaged: D, though young enough for E',
    { ...master, ...associateSenior },
    inClass('d'),
  ),
  persona('Master, intermediate', master, refused),
  persona(
    'Doctorate by part-time study on a full-time bachelor, over 35: no class',
    { ...young, 'education.level': 'doctorate', 'person.birthDate': '1980-01-01' },
    refused,
  ),
  persona(
    'Bachelor, senior, 45 years old: no class',
    { ...inNoClass, ...senior, 'person.birthDate': '1975-01-01' },
    refused,
  ),
  persona('Bachelor, senior, 30 years old: E', { ...inNoClass, ...senior }, inClass('e')),
  persona(
    'Associate (junior college) level, associate senior, young',
    { ...young, 'education.fullTimeLevel': 'associate' },
    refused,
  ),
  persona('Bachelor, intermediate, young', inNoClass, refused),
  persona(
    'Bachelor, associate senior, young, not engaged',
    { ...young, 'work.engaged': false },
    refused,
  ),
];

const ageLimit: Example[] = [
  persona('On the 35th birthday', { ...young, 'person.birthDate': '1985-06-01' }, inClass('e')),
  persona(
    'The day before the 36th birthday',
    { ...young, 'person.birthDate': '1984-06-02' },
    inClass('e'),
  ),
  persona('On the 36th birthday', { ...young, 'person.birthDate': '1984-06-01' }, refused),
  {
    programme,
    name: 'Born on 29 February 1984: still 35 on 28 February 2020',
    asOf: '2020-02-28',
    profile: { ...young, 'person.birthDate': '1984-02-29' },
    expect: inClass('e'),
  },
];

const salary: Example[] = [
  persona(
    'Finance, exactly 1,000,000 a year',
    { ...masterInFinance, 'work.annualSalary': wan(100) },
    inClass('c'),
  ),
  persona(
    'Finance, one fen less than 1,000,000',
    { ...masterInFinance, 'work.annualSalary': wan(100) - 1 },
    refused,
  ),
  persona(
    'No key field, 2,000,000 a year',
    { ...inNoClass, 'work.annualSalary': wan(200) },
    refused,
  ),
  persona(
    'Another emerging industry, 1,000,000 a year: the authority decides',
    { ...inNoClass, 'work.industry': 'other-emerging', 'work.annualSalary': wan(100) },
    {
      verdict: 'discretionary',
      class: null,
      highestClass: 'c',
      benefits: { purchase: [0, wan(100)] },
      missing: [],
    },
  ),
  persona(
    'The same, but class E in any case',
    { ...young, 'work.industry': 'other-emerging', 'work.annualSalary': wan(100) },
    {
      verdict: 'eligible',
      class: 'e',
      highestClass: 'c',
      benefits: { purchase: [0, wan(100)], rent: [0, yuan(3000)] },
      missing: [],
    },
  ),
];

const executiveAndMonths: Example[] = [
  persona(
    'Once chief financial officer of a listed top company',
    { ...inNoClass, 'work.pastTopExecutive': true },
    inClass('d'),
  ),
  persona(
    'Class D after 59 months of rent subsidy',
    { ...master, ...associateSenior, 'qingpu:rent-subsidy-months': 59 },
    inClass('d'),
  ),
  persona(
    'Class D after 60 months: nothing is left',
    { ...master, ...associateSenior, 'qingpu:rent-subsidy-months': 60 },
    refused,
  ),
  persona(
    'Class E after 60 months: nothing is left',
    { ...young, 'qingpu:rent-subsidy-months': 60 },
    refused,
  ),
  persona(
    'Class C after 60 months: the purchase subsidy is untouched',
    { ...doctor, ...associateSenior, 'qingpu:rent-subsidy-months': 60 },
    inClass('c'),
  ),
];

const nobel: Profile = { ...inScope, 'honours.awards': ['nobel'] };

const scope: Example[] = [
  persona(
    'Employer registered in another district',
    { ...nobel, 'work.employerDistrict': 'elsewhere' },
    refused,
  ),
  persona(
    'Employer taxed in another district',
    { ...nobel, 'work.employerTaxDistrict': 'elsewhere' },
    refused,
  ),
  persona(
    'Income tax paid in another district',
    { ...nobel, 'work.taxDistrict': 'elsewhere' },
    refused,
  ),
  persona(
    'Not under Shanghai social insurance',
    { ...nobel, 'work.shanghaiSocialInsurance': false },
    refused,
  ),
  persona(
    'Public institution run as civil service',
    { ...nobel, 'employer.kind': 'civil-service-institution' },
    refused,
  ),
  persona('Government body', { ...nobel, 'employer.kind': 'government' }, refused),
  persona(
    'Public institution not run as civil service',
    { ...nobel, 'employer.kind': 'public-institution' },
    inClass('a'),
  ),
  persona(
    'Social organisation',
    { ...nobel, 'employer.kind': 'social-organisation' },
    inClass('a'),
  ),
  persona(
    'Another enterprise: its contribution is judged',
    { ...nobel, 'employer.kind': 'other-enterprise' },
    {
      verdict: 'discretionary',
      class: null,
      highestClass: 'a',
      benefits: { purchase: [0, wan(500)] },
      missing: [],
    },
  ),
];

const unknowns: Example[] = [
  persona(
    'Nothing is known',
    {},
    {
      verdict: 'needsInfo',
      best: 'met',
      worst: 'unmet',
      class: null,
      highestClass: 'a',
      benefits: { purchase: [0, wan(500)], rent: [0, yuan(4000)] },
      missing: [
        'work.employerDistrict',
        'work.employerTaxDistrict',
        'employer.kind',
        'work.taxDistrict',
        'work.shanghaiSocialInsurance',
        'work.engaged',
        'honours.awards',
        'education.fullTimeLevel',
        'title.professional',
        'work.industry',
        'work.annualSalary',
        'work.pastTopExecutive',
        'person.birthDate',
        'qingpu:rent-subsidy-months',
      ],
    },
  ),
  persona(
    'Employer elsewhere: nothing else needs asking',
    { 'work.employerDistrict': 'elsewhere' },
    refused,
  ),
  persona(
    'Master with an unknown title: C, D or none, and age does not matter',
    without(master, 'title.professional', 'person.birthDate'),
    {
      verdict: 'needsInfo',
      class: null,
      highestClass: 'c',
      benefits: { purchase: [0, wan(100)], rent: [0, yuan(4000)] },
      missing: ['title.professional'],
    },
  ),
  persona(
    'Bachelor with associate senior title, birth date unknown',
    without(young, 'person.birthDate'),
    {
      verdict: 'needsInfo',
      class: null,
      highestClass: 'e',
      benefits: { rent: [0, yuan(3000)] },
      missing: ['person.birthDate'],
    },
  ),
  persona('Class E, awards not answered: at least E', without(young, 'honours.awards'), {
    verdict: 'eligible',
    class: 'e',
    highestClass: 'a',
    benefits: { purchase: [0, wan(500)], rent: [0, yuan(3000)] },
    missing: ['honours.awards'],
  }),
  persona(
    'Salary unknown outside the key fields: it is not asked',
    without(inNoClass, 'work.annualSalary'),
    refused,
  ),
];

export const examples: Example[] = [
  ...honours,
  ...education,
  ...ageLimit,
  ...salary,
  ...executiveAndMonths,
  ...scope,
  ...unknowns,
];
