import type { Example } from '@portal/rules-core/testing';
import { openPersonas, personasOf } from '../common.examples.ts';

export const financeExamples: Example[] = [
  ...personasOf({
    programme: 'hongkou/finance/venture-capital-teams',
    fact: 'hongkou:venture-capital-role',
    named: [true],
    other: [false],
    benefits: ['award', 'support'],
  }),
  ...openPersonas(
    'hongkou/finance/founder-financing',
    'loan-guarantee',
    'interest-subsidy',
    'equity-crowdfunding',
    'technology-insurance',
    'tax-relief',
  ),
];
