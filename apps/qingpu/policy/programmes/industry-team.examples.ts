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
  ...Object.keys(registeredAndTaxed).flatMap((fact): Example[] => [
    {
      programme,
      name: `Elsewhere: ${fact}`,
      profile: { ...registeredAndTaxed, [fact]: 'elsewhere' },
      expect: { verdict: 'notEligible', benefits: {}, missing: [] },
    },
    {
      programme,
      name: `Unknown: ${fact}`,
      profile: without(registeredAndTaxed, fact),
      expect: {
        verdict: 'needsInfo',
        best: 'discretionary',
        worst: 'unmet',
        benefits,
        missing: [fact],
      },
    },
  ]),
];
