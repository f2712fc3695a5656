import type { Example } from '@portal/rules-core/testing';
import { noFigure } from '../personas.ts';

const programme = 'qingpu/culture-sport-talent';
const benefits = { development: noFigure };

export const examples: Example[] = [
  ...['culture', 'sport', 'health-culture-tourism'].map(
    (field): Example => ({
      programme,
      name: `Field ${field}: the document states no conditions`,
      profile: { 'work.industry': field },
      expect: { verdict: 'discretionary', benefits, missing: [] },
    }),
  ),
  {
    programme,
    name: 'Another field',
    profile: { 'work.industry': 'finance' },
    expect: { verdict: 'notEligible', benefits: {}, missing: [] },
  },
  {
    programme,
    name: 'Field unknown',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      benefits,
      missing: ['work.industry'],
    },
  },
];
