import type { Example } from '@portal/rules-core/testing';
import { openPersonas, personasOf } from '../common.examples.ts';

export const mechanismsExamples: Example[] = [
  ...openPersonas('hongkou/mechanisms/manager-training', 'training'),
  ...openPersonas(
    'hongkou/mechanisms/household-registration',
    'permit-points',
    'permit-to-household',
    'direct-registration',
  ),
  ...personasOf({
    programme: 'hongkou/mechanisms/foreign-entry',
    fact: 'person.foreign',
    named: [true],
    other: [false],
    benefits: ['local-desk'],
  }),
  ...personasOf({
    programme: 'hongkou/mechanisms/foreign-graduates',
    fact: 'hongkou:foreign-graduate',
    named: [true],
    other: [false],
    benefits: ['direct-work'],
  }),
  ...personasOf({
    programme: 'hongkou/mechanisms/agency-reward',
    fact: 'hongkou:employer-groups',
    named: [['talent-agency']],
    other: [[], ['headquarters']],
    benefits: ['reward'],
  }),
  ...openPersonas(
    'hongkou/mechanisms/talent-plans',
    'staged-funding',
    'team-support',
    'recommendation',
  ),
];
