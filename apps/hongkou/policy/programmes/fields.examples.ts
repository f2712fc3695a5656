import type { Example } from '@portal/rules-core/testing';
import { openPersonas, personasOf, withoutFigures } from '../common.examples.ts';

const INDUSTRY = 'work.industry';
const EMPLOYER = 'employer.kind';
const socialWork = 'hongkou/talent/social-work';
const socialBenefits = withoutFigures('pay', 'grades', 'training');

const socialWorkExamples: Example[] = [
  {
    programme: socialWork,
    name: 'community worker',
    profile: { [INDUSTRY]: 'social-governance' },
    expect: { verdict: 'discretionary', missing: [], benefits: socialBenefits },
  },
  {
    programme: socialWork,
    name: 'a social organisation in another field: its people are trained, the pay is not theirs',
    profile: { [INDUSTRY]: 'education', [EMPLOYER]: 'social-organisation' },
    expect: { verdict: 'discretionary', missing: [], benefits: withoutFigures('training') },
  },
  {
    programme: socialWork,
    name: 'another field, with a company',
    profile: { [INDUSTRY]: 'human-resources', [EMPLOYER]: 'other-enterprise' },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme: socialWork,
    name: 'another field, employer not known',
    profile: { [INDUSTRY]: 'human-resources' },
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: [EMPLOYER],
    },
  },
];

export const fieldsExamples: Example[] = [
  ...personasOf({
    programme: 'hongkou/talent/four-new',
    fact: 'hongkou:employer-groups',
    named: [['four-new']],
    other: [[], ['high-tech-sme', 'headquarters']],
    benefits: ['green-channel', 'projects'],
  }),
  ...personasOf({
    programme: 'hongkou/talent/education',
    fact: INDUSTRY,
    named: ['education'],
    other: ['health', 'other'],
    benefits: ['introduction', 'principals', 'teacher-ladder', 'merit-pay'],
  }),
  ...personasOf({
    programme: 'hongkou/talent/health',
    fact: INDUSTRY,
    named: ['health'],
    other: ['education', 'biomedicine'],
    benefits: ['introduction-award', 'income', 'posts', 'registration', 'training', 'merit-pay'],
  }),
  ...openPersonas('hongkou/talent/young-artists', 'platform'),
  ...personasOf({
    programme: 'hongkou/talent/sport',
    fact: INDUSTRY,
    named: ['sport'],
    other: ['culture', 'e-sports'],
    benefits: ['recommendation', 'coach-studio', 'mingxiang', 'reserve'],
  }),
  ...socialWorkExamples,
  ...personasOf({
    programme: 'hongkou/talent/state-managers',
    fact: 'employer.kind',
    named: ['district-owned'],
    other: ['other-enterprise', 'public-institution'],
    benefits: ['ability', 'incubation'],
  }),
  ...openPersonas('hongkou/talent/skilled', 'funding'),
];
