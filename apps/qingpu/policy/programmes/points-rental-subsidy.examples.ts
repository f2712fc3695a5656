import type { Profile } from '@portal/rules-core';
import { wan, yuan } from '@portal/rules-core/author';
import type { Example } from '@portal/rules-core/testing';
import { inNoClass, without } from '../housing/personas.ts';

const programme = 'qingpu/points-rental-subsidy';

/** Meets all that can be known before the yearly ranking. */
const ready: Profile = {
  ...inNoClass,
  'qingpu:general-points': 45,
  'qingpu:direct-groups': [],
  'qingpu:veto': false,
  'housing.ownsHomeIn': [],
  'housing.rents': true,
  'housing.rentsIn': 'qingpu',
  'housing.spouseReceives': false,
};

/** The ranking decides, so this is the best there is; nothing at least, 2,000 a month at most. */
const ranked: Example['expect'] = {
  verdict: 'discretionary',
  best: 'discretionary',
  worst: 'discretionary',
  benefits: { rent: [0, yuan(2000)] },
  missing: [],
};

const refused: Example['expect'] = { verdict: 'notEligible', benefits: {}, missing: [] };

function persona(name: string, profile: Profile, expect: Example['expect']): Example {
  return { programme, name, profile, expect };
}

const registration: Example[] = [
  persona('Exactly 45 general points', ready, ranked),
  persona('46 general points', { ...ready, 'qingpu:general-points': 46 }, ranked),
  persona('44 general points, in no group', { ...ready, 'qingpu:general-points': 44 }, refused),
  ...[
    'district-award',
    'remote-town-post',
    'institution-newcomer',
    'high-skilled',
    'special-scarce',
  ].map((group) =>
    persona(
      `No points of one’s own, but in the group ${group}`,
      { ...ready, 'qingpu:general-points': 0, 'qingpu:direct-groups': [group] },
      ranked,
    ),
  ),
  persona(
    'In a group, the points not reckoned: they do not matter',
    { ...without(ready, 'qingpu:general-points'), 'qingpu:direct-groups': ['high-skilled'] },
    ranked,
  ),
  persona(
    'Points and groups both unknown',
    without(ready, 'qingpu:general-points', 'qingpu:direct-groups'),
    {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      benefits: { rent: [0, yuan(2000)] },
      missing: ['qingpu:general-points', 'qingpu:direct-groups'],
    },
  ),
  persona('A veto item applies', { ...ready, 'qingpu:veto': true }, refused),
  persona('The employment has ended', { ...ready, 'work.engaged': false }, refused),
];

const home: Example[] = [
  persona(
    'The household owns a home in the district',
    { ...ready, 'housing.ownsHomeIn': ['qingpu', 'elsewhere'] },
    refused,
  ),
  persona(
    'The household owns a home elsewhere only',
    { ...ready, 'housing.ownsHomeIn': ['elsewhere'] },
    ranked,
  ),
  persona('Lives in a dormitory', { ...ready, 'housing.rents': false }, refused),
  persona(
    'Rents close by, outside the district: the need of work is judged',
    { ...ready, 'housing.rentsIn': 'elsewhere' },
    ranked,
  ),
  persona('The spouse already receives it', { ...ready, 'housing.spouseReceives': true }, refused),
  persona('After 59 months', { ...ready, 'qingpu:rent-subsidy-months': 59 }, ranked),
  persona('After 60 months', { ...ready, 'qingpu:rent-subsidy-months': 60 }, refused),
];

const betweenTheMeasures: Example[] = [
  persona(
    'Class E, on the 35th birthday: the high-level subsidy is the way',
    { ...ready, 'title.professional': 'associate-senior', 'person.birthDate': '1985-06-01' },
    refused,
  ),
  persona(
    'Too old for class E by a day: the points are the way',
    { ...ready, 'title.professional': 'associate-senior', 'person.birthDate': '1984-06-01' },
    ranked,
  ),
  persona(
    'Class C by a salary of exactly 1,000,000 in a key field',
    { ...ready, 'work.industry': 'finance', 'work.annualSalary': wan(100) },
    refused,
  ),
  persona(
    'One fen less',
    { ...ready, 'work.industry': 'finance', 'work.annualSalary': wan(100) - 1 },
    ranked,
  ),
  persona(
    'Employer run as civil service',
    { ...ready, 'employer.kind': 'civil-service-institution' },
    refused,
  ),
  persona(
    'Another enterprise: its contribution is judged as well',
    { ...ready, 'employer.kind': 'other-enterprise' },
    ranked,
  ),
  persona('Awards unknown: they may lead to a higher class', without(ready, 'honours.awards'), {
    verdict: 'needsInfo',
    best: 'discretionary',
    worst: 'unmet',
    benefits: { rent: [0, yuan(2000)] },
    missing: ['honours.awards'],
  }),
];

export const examples: Example[] = [...registration, ...home, ...betweenTheMeasures];
