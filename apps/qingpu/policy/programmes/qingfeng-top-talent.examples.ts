import type { Profile } from '@portal/rules-core';
import { wan } from '@portal/rules-core/author';
import type { Example } from '@portal/rules-core/testing';
import { noFigure, without } from '../personas.ts';

const programme = 'qingpu/qingfeng-top-talent';

const support: NonNullable<Example['expect']['benefits']> = {
  'project-funding': noFigure,
  'career-support': noFigure,
  purchase: [0, wan(500)],
  apartment: noFigure,
  'household-registration': noFigure,
  'entry-and-stay': noFigure,
  'spouse-employment': noFigure,
  schooling: noFigure,
  medical: noFigure,
  'team-posts': noFigure,
  laboratory: noFigure,
  'results-rights': noFigure,
  'personal-service': noFigure,
};
const industrial = { ...support, 'special-contribution': noFigure };

const judged = (benefits: typeof support): Example['expect'] => ({
  verdict: 'discretionary',
  best: 'discretionary',
  worst: 'discretionary',
  benefits,
  missing: [],
});
const refused: Example['expect'] = { verdict: 'notEligible', benefits: {}, missing: [] };

const elsewhere: Profile = { 'work.district': 'elsewhere', 'work.industry': 'integrated-circuits' };
const here: Profile = { 'work.district': 'qingpu', 'work.industry': 'integrated-circuits' };

function persona(
  name: string,
  profile: Profile,
  expect: Example['expect'],
  asOf = '2020-06-01',
): Example {
  return { programme, name, profile, expect, asOf };
}

export const examples: Example[] = [
  persona('Works elsewhere, since when is not asked', elsewhere, judged(industrial)),
  persona(
    'Works in another district for many years',
    { ...elsewhere, 'work.district': 'songjiang', 'work.districtSince': '2001-01-01' },
    judged(industrial),
  ),
  persona(
    'One year in Qingpu to the day: not more than one year',
    { ...here, 'work.districtSince': '2019-06-01' },
    judged(industrial),
  ),
  persona(
    'One day less than a year',
    { ...here, 'work.districtSince': '2019-06-02' },
    judged(industrial),
  ),
  persona('One year and a day', { ...here, 'work.districtSince': '2019-05-31' }, refused),
  persona(
    'The same start is one year and a day on the day after',
    { ...here, 'work.districtSince': '2019-06-01' },
    refused,
    '2020-06-02',
  ),
  persona(
    'Began on 29 February: the year ends on the 28th',
    { ...here, 'work.districtSince': '2020-02-29' },
    judged(industrial),
    '2021-02-28',
  ),
  persona(
    'Began on 29 February: over on 1 March',
    { ...here, 'work.districtSince': '2020-02-29' },
    refused,
    '2021-03-01',
  ),
  persona('In Qingpu, since when is unknown', here, {
    verdict: 'needsInfo',
    best: 'discretionary',
    worst: 'unmet',
    benefits: industrial,
    missing: ['work.districtSince'],
  }),
  persona(
    'Where is unknown, but not for longer than a year',
    { 'work.districtSince': '2020-01-01', 'work.industry': 'finance' },
    judged(industrial),
  ),
  ...['education', 'health', 'agriculture', 'culture', 'sport', 'social-governance'].map((field) =>
    persona(
      `Field of social development, ${field}: no special-contribution award`,
      { ...elsewhere, 'work.industry': field },
      judged(support),
    ),
  ),
  ...[
    'artificial-intelligence',
    'biomedicine',
    'high-end-equipment',
    'new-materials',
    'civil-aviation',
    'digital-5g',
    'cloud-computing',
    'big-data',
    'e-sports',
    'exhibition',
    'express-logistics',
    'software-information',
    'commerce-trade',
    'health-culture-tourism',
    'finance',
    'headquarters',
  ].map((field) =>
    persona(
      `Industrial field, ${field}`,
      { ...elsewhere, 'work.industry': field },
      judged(industrial),
    ),
  ),
  ...['rd-centre', 'human-resources', 'other-emerging'].map((field) =>
    persona(
      `Not named, but the list is open: ${field}`,
      { ...elsewhere, 'work.industry': field },
      judged(industrial),
    ),
  ),
  persona('A field outside the list', { ...elsewhere, 'work.industry': 'other' }, refused),
  persona('Field unknown', without(elsewhere, 'work.industry'), {
    verdict: 'needsInfo',
    best: 'discretionary',
    worst: 'unmet',
    benefits: industrial,
    missing: ['work.industry'],
  }),
  persona(
    'Nothing is known',
    {},
    {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      benefits: industrial,
      missing: ['work.district', 'work.districtSince', 'work.industry'],
    },
  ),
];
