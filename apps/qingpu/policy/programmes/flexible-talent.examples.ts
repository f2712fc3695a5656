import type { Example } from '@portal/rules-core/testing';
import { noFigure } from '../personas.ts';

const programme = 'qingpu/flexible-talent';
const benefits = { incentive: noFigure, 'apartment-or-subsidy': noFigure };

export const examples: Example[] = [
  {
    programme,
    name: 'On secondment, taxed and insured elsewhere: the post is judged',
    profile: {
      'work.flexible': true,
      'work.taxDistrict': 'elsewhere',
      'work.shanghaiSocialInsurance': false,
    },
    expect: { verdict: 'discretionary', benefits, missing: [] },
  },
  {
    programme,
    name: 'An ordinary employee',
    profile: { 'work.flexible': false },
    expect: { verdict: 'notEligible', benefits: {}, missing: [] },
  },
  {
    programme,
    name: 'Nothing is known',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      benefits,
      missing: ['work.flexible'],
    },
  },
];
