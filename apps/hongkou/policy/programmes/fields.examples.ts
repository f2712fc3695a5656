import type { Example } from '@portal/rules-core/testing';
import { openPersonas, personasOf } from '../common.examples.ts';

const INDUSTRY = 'work.industry';

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
  ...personasOf({
    programme: 'hongkou/talent/social-work',
    fact: INDUSTRY,
    named: ['social-governance'],
    other: ['human-resources'],
    benefits: ['pay', 'grades', 'training'],
  }),
  ...personasOf({
    programme: 'hongkou/talent/state-managers',
    fact: 'employer.kind',
    named: ['district-owned'],
    other: ['other-enterprise', 'public-institution'],
    benefits: ['ability', 'incubation'],
  }),
  ...openPersonas('hongkou/talent/skilled', 'funding'),
];
