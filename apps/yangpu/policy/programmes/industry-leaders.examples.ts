import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/industry-leaders';
const none: [null, null] = [null, null];

function inField(field: string, benefits: Record<string, [null, null]>): Example {
  return {
    programme,
    name: `field ${field}: recognition is judged`,
    profile: { 'yangpu:fields': [field] },
    expect: { verdict: 'discretionary', missing: [], benefits },
  };
}

export const examples: Example[] = [
  inField('blockchain', { 'leaders-plan': none }),
  inField('artificial-intelligence', { 'leaders-plan': none }),
  inField('modern-design', { cultivation: none }),
  inField('green-economy', { cultivation: none }),
  inField('livestream', { 'online-talent': none }),
  inField('online-entertainment', { 'leaders-plan': none, 'online-talent': none }),
  inField('online-economy', { cultivation: none, 'online-talent': none }),
  inField('other-strong', { 'leaders-plan': none, cultivation: none, 'online-talent': none }),
  {
    programme,
    name: 'none of the fields',
    profile: { 'yangpu:fields': [] },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'field not known',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: ['yangpu:fields'],
    },
  },
];
