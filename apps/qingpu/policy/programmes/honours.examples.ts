import type { Example } from '@portal/rules-core/testing';
import { noFigure } from '../personas.ts';

const programme = 'qingpu/honours';
const selected = { funding: noFigure, 'career-support': noFigure, recommendation: noFigure };
const matched = { ...selected, 'matching-support': noFigure };

export const examples: Example[] = [
  ...['national-plan', 'municipal-plan'].map(
    (plan): Example => ({
      programme,
      name: `Holder of a ${plan}: matching support`,
      profile: { 'honours.awards': [plan] },
      expect: { verdict: 'discretionary', benefits: matched, missing: [] },
    }),
  ),
  {
    programme,
    name: 'No plan: selection alone',
    profile: { 'honours.awards': [] },
    expect: { verdict: 'discretionary', benefits: selected, missing: [] },
  },
  {
    programme,
    name: 'Plans unknown',
    profile: {},
    expect: { verdict: 'discretionary', benefits: matched, missing: ['honours.awards'] },
  },
];
