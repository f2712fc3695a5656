import type { Profile } from '@portal/rules-core';
import type { Example } from '@portal/rules-core/testing';
import { noFigure } from '../personas.ts';

const programme = 'qingpu/hr-services';

const always = {
  'fitting-out-and-events': noFigure,
  'recruitment-award': noFigure,
  'contribution-award': noFigure,
};
const headquarters = { 'headquarters-award': noFigure };
const merit = { 'merit-award': noFigure };
const premises = { premises: noFigure };

const agency: Profile = {
  'employer.kind': 'hr-agency',
  'qingpu:hr-park': false,
  'qingpu:hr-merits': [],
};

function reviewed(
  name: string,
  facts: Profile,
  benefits: NonNullable<Example['expect']['benefits']>,
): Example {
  return {
    programme,
    name,
    profile: { ...agency, ...facts },
    expect: { verdict: 'discretionary', benefits, missing: [] },
  };
}

export const examples: Example[] = [
  reviewed('Outside the park, no headquarters', {}, always),
  reviewed(
    'Headquarters outside the park',
    { 'qingpu:hr-merits': ['headquarters'] },
    {
      ...always,
      ...headquarters,
    },
  ),
  reviewed('A quality brand outside the park', { 'qingpu:hr-merits': ['brand'] }, always),
  reviewed('In the park', { 'qingpu:hr-park': true }, { ...always, ...premises }),
  ...['brand', 'credit'].map((held) =>
    reviewed(
      `In the park with ${held}`,
      { 'qingpu:hr-park': true, 'qingpu:hr-merits': [held] },
      { ...always, ...premises, ...merit },
    ),
  ),
  {
    programme,
    name: 'Not an agency',
    profile: { ...agency, 'employer.kind': 'other-enterprise' },
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
      benefits: { ...always, ...headquarters, ...merit, ...premises },
      missing: ['employer.kind', 'qingpu:hr-park', 'qingpu:hr-merits'],
    },
  },
];
