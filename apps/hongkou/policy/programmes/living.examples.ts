import type { Example } from '@portal/rules-core/testing';
import { openPersonas, personasOf } from '../common.examples.ts';

const fact = 'hongkou:housing-groups';

export const livingExamples: Example[] = [
  ...openPersonas('hongkou/environment/rental-housing', 'rental-home'),
  ...personasOf({
    programme: 'hongkou/environment/medical-card',
    fact,
    named: [['high-level-innovator'], ['core-member']],
    other: [[], ['middle-innovator'], ['key-industry', 'high-level-finance']],
    benefits: ['card'],
  }),
  ...personasOf({
    programme: 'hongkou/environment/designated-hospitals',
    fact,
    named: [['innovator'], ['key-industry'], ['high-level-shipping'], ['middle-innovator']],
    other: [[], ['industry-talent']],
    benefits: ['hospitals', 'community-care'],
  }),
  ...openPersonas('hongkou/environment/supplementary-insurance', 'insurance', 'medical-subsidy'),
  ...personasOf({
    programme: 'hongkou/environment/schooling',
    fact,
    named: [['high-level-innovator'], ['core-member']],
    other: [[], ['middle-innovator'], ['innovator']],
    benefits: ['arrangement'],
  }),
  ...openPersonas('hongkou/environment/international-education', 'international-schooling'),
];
