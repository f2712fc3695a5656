import type { Example } from '@portal/rules-core/testing';
import { openPersonas, personasOf, withoutFigures } from '../common.examples.ts';

const GROUPS = 'hongkou:venture-groups';
const highLevel = 'hongkou/entrepreneurship/high-level';
const bothKinds = withoutFigures('industrial-innovation', 'technology-start-up');

const highLevelExamples: Example[] = [
  ...['national-plan', 'municipal-plan', 'changjiang-scholar', 'national-distinguished-youth'].map(
    (plan): Example => ({
      programme: highLevel,
      name: `${plan}, innovating in the district: the rest is open`,
      profile: { 'honours.awards': [plan], [GROUPS]: ['here'] },
      expect: { verdict: 'discretionary', missing: [], benefits: bothKinds },
    }),
  ),
  {
    programme: highLevel,
    name: 'expert of the “Thousand Talents” plan by the question of the plan',
    profile: { 'hongkou:gaoju-groups': ['thousand-talents'], [GROUPS]: ['here'] },
    expect: { verdict: 'discretionary', missing: [], benefits: bothKinds },
  },
  {
    programme: highLevel,
    name: 'leading talent of Shanghai: a plan of the city by the goals of the plan itself',
    profile: {
      'honours.awards': [],
      'hongkou:gaoju-groups': [],
      'hongkou:expert-groups': ['municipal-leading'],
      [GROUPS]: ['here'],
    },
    expect: { verdict: 'discretionary', missing: [], benefits: bothKinds },
  },
  {
    programme: highLevel,
    name: 'a municipal plan, but the venture is elsewhere',
    profile: { 'honours.awards': ['municipal-plan'], [GROUPS]: [] },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme: highLevel,
    name: 'a district award is no national or Shanghai plan',
    profile: {
      'honours.awards': ['district-award'],
      'hongkou:gaoju-groups': ['leading-talent'],
      'hongkou:expert-groups': [],
      [GROUPS]: ['here'],
    },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme: highLevel,
    name: 'in the district, plans not known',
    profile: { [GROUPS]: ['here'] },
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: ['honours.awards', 'hongkou:gaoju-groups', 'hongkou:expert-groups'],
    },
  },
];

export const entrepreneurshipExamples: Example[] = [
  ...highLevelExamples,
  ...personasOf({
    programme: 'hongkou/entrepreneurship/innovation-teams',
    fact: GROUPS,
    named: [['innovation-team']],
    other: [[], ['here', 'national-project']],
    benefits: ['team-support'],
  }),
  ...personasOf({
    programme: 'hongkou/entrepreneurship/national-projects',
    fact: GROUPS,
    named: [['national-project'], ['here', 'national-project']],
    other: [[], ['here', 'innovation-team']],
    benefits: ['matching-grant'],
  }),
  ...personasOf({
    programme: 'hongkou/entrepreneurship/technology-founders',
    fact: GROUPS,
    named: [['technology-founder']],
    other: [[], ['transfer']],
    benefits: ['founding-support'],
  }),
  ...personasOf({
    programme: 'hongkou/entrepreneurship/technology-transfer',
    fact: GROUPS,
    named: [['transfer']],
    other: [[], ['technology-founder']],
    benefits: ['transfer-grant'],
  }),
  ...openPersonas('hongkou/entrepreneurship/investor-recommendation', 'recommendation'),
  ...personasOf({
    programme: 'hongkou/entrepreneurship/contest-projects',
    fact: GROUPS,
    named: [['prize-project']],
    other: [[], ['student-founder']],
    benefits: ['grant'],
  }),
  ...personasOf({
    programme: 'hongkou/entrepreneurship/student-founders',
    fact: GROUPS,
    named: [['student-founder']],
    other: [[], ['prize-project', 'here']],
    benefits: ['starting-funds', 'premises-rent', 'jobs-created', 'project-award'],
  }),
];
