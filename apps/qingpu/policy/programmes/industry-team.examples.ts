import type { Example } from '@portal/rules-core/testing';
import { noFigure, registeredAndTaxed, without } from '../personas.ts';

const programme = 'qingpu/industry-team';
const benefits = { 'registration-places': noFigure, 'tailored-support': noFigure };

export const examples: Example[] = [
  {
    programme,
    name: 'Registered and taxed in Qingpu: case by case',
    profile: registeredAndTaxed,
    expect: { verdict: 'discretionary', benefits, missing: [] },
  },
  {
    programme,
    name: 'The employer is taxed elsewhere',
    profile: { ...registeredAndTaxed, 'work.employerTaxDistrict': 'elsewhere' },
    expect: { verdict: 'notEligible', benefits: {}, missing: [] },
  },
  {
    programme,
    name: 'Where the employer is registered is unknown',
    profile: without(registeredAndTaxed, 'work.employerDistrict'),
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      benefits,
      missing: ['work.employerDistrict'],
    },
  },
];
