import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/children-education';
const fact = 'residence.status';

function withStatus(status: string, verdict: 'discretionary' | 'notEligible'): Example {
  return {
    programme,
    name: `residence: ${status}`,
    profile: { [fact]: status },
    expect: {
      verdict,
      missing: [],
      benefits: verdict === 'notEligible' ? {} : { schooling: [null, null], advice: [null, null] },
    },
  };
}

export const examples: Example[] = [
  withStatus('permit', 'discretionary'),
  withStatus('none', 'discretionary'),
  withStatus('household', 'notEligible'),
  withStatus('introduced-household', 'notEligible'),
  {
    programme,
    name: 'nothing known',
    profile: {},
    expect: { verdict: 'needsInfo', best: 'discretionary', worst: 'unmet', missing: [fact] },
  },
];
