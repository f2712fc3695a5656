import type { Example } from '@portal/rules-core/testing';

const plans = 'changning/16-plan-matching';
const registration = 'changning/17-science-talent-registration';

export const leadingTalentExamples: Example[] = [
  {
    programme: 'changning/13-innovation-teams',
    name: 'chosen by the district: nothing can be asked',
    profile: {},
    expect: { verdict: 'discretionary', missing: [], benefits: { 'team-support': [null, null] } },
  },
  {
    programme: 'changning/16-leading-talent',
    name: 'chosen by the district: nothing can be asked',
    profile: {},
    expect: {
      verdict: 'discretionary',
      missing: [],
      benefits: { award: [null, null], cultivation: [null, null] },
    },
  },
  {
    programme: plans,
    name: 'national plan, works in Changning: the rules are not printed',
    profile: { 'honours.awards': ['national-plan'], 'work.district': 'changning' },
    expect: {
      verdict: 'discretionary',
      missing: [],
      benefits: { 'matching-support': [null, null] },
    },
  },
  {
    programme: plans,
    name: 'municipal plan, employer in Changning',
    profile: {
      'honours.awards': ['municipal-plan'],
      'work.district': 'elsewhere',
      'work.employerDistrict': 'changning',
    },
    expect: { verdict: 'discretionary', missing: [] },
  },
  {
    programme: plans,
    name: 'only a district award',
    profile: { 'honours.awards': ['district-award'], 'work.district': 'changning' },
    expect: { verdict: 'notEligible', benefits: {} },
  },
  {
    programme: plans,
    name: 'national plan, not in Changning',
    profile: {
      'honours.awards': ['national-plan'],
      'work.district': 'elsewhere',
      'work.employerDistrict': 'elsewhere',
    },
    expect: { verdict: 'notEligible' },
  },
  {
    programme: plans,
    name: 'plans not known',
    profile: { 'work.district': 'changning' },
    expect: { verdict: 'needsInfo', best: 'discretionary', missing: ['honours.awards'] },
  },
  ...['tech-founder', 'intermediary', 'venture-partner', 'other'].map(
    (role): Example => ({
      programme: registration,
      name: `${role}: Shanghai’s rules decide`,
      profile: { 'changning:science-role': role },
      expect: { verdict: 'discretionary', missing: [], benefits: { registration: [null, null] } },
    }),
  ),
  {
    programme: registration,
    name: 'group not known: whichever it is, Shanghai’s rules decide',
    profile: {},
    expect: { verdict: 'discretionary', missing: [] },
  },
];
