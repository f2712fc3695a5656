import type { Example } from '@portal/rules-core/testing';

const programme = 'qingpu/skills-training';

export const examples: Example[] = [
  {
    programme,
    name: 'Trained and certified: the field and the training are judged, no figure is printed',
    profile: { 'employer.staffTraining': true, 'skill.newCertificate': true },
    expect: {
      verdict: 'discretionary',
      benefits: { 'training-subsidy': [null, null] },
      missing: [],
    },
  },
  {
    programme,
    name: 'Trained, but not passed or not certified',
    profile: { 'employer.staffTraining': true, 'skill.newCertificate': false },
    expect: { verdict: 'notEligible', benefits: {}, missing: [] },
  },
  {
    programme,
    name: 'The employer’s staff take no training',
    profile: { 'employer.staffTraining': false },
    expect: { verdict: 'notEligible', benefits: {}, missing: [] },
  },
  {
    programme,
    name: 'Training taken, certificate unknown',
    profile: { 'employer.staffTraining': true },
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      benefits: { 'training-subsidy': [null, null] },
      missing: ['skill.newCertificate'],
    },
  },
  {
    programme,
    name: 'Nothing is known',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      missing: ['employer.staffTraining', 'skill.newCertificate'],
    },
  },
];
