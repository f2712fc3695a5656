import type { Example } from '@portal/rules-core/testing';

const company = { 'changning:unit-kind': 'enterprise' };
const institution = { 'changning:unit-kind': 'district-institution' };

const forEnterprises = (programme: string): Example[] => [
  {
    programme,
    name: 'enterprise in Changning: judged',
    profile: company,
    expect: { verdict: 'discretionary', missing: [] },
  },
  {
    programme,
    name: 'public institution of the district',
    profile: institution,
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'employer not known',
    profile: {},
    expect: { verdict: 'needsInfo', best: 'discretionary', missing: ['changning:unit-kind'] },
  },
];

const referral = 'changning/11-talent-referral-awards';
const campus = 'changning/15-school-enterprise';

export const employersExamples: Example[] = [
  ...forEnterprises('changning/10-key-enterprise-list'),
  ...forEnterprises('changning/12-talent-development-employers'),
  ...['hr-agency', 'social-organisation'].map(
    (kind): Example => ({
      programme: referral,
      name: `${kind}: the contribution is judged`,
      profile: { 'employer.kind': kind },
      expect: { verdict: 'discretionary', missing: [], benefits: { award: [null, null] } },
    }),
  ),
  {
    programme: referral,
    name: 'investment institution',
    profile: { 'employer.kind': 'other-enterprise', 'changning:investor': true },
    expect: { verdict: 'discretionary', missing: [] },
  },
  {
    programme: referral,
    name: 'an enterprise that does not invest',
    profile: { 'employer.kind': 'other-enterprise', 'changning:investor': false },
    expect: { verdict: 'notEligible', benefits: {} },
  },
  {
    programme: referral,
    name: 'an enterprise, whether it invests not known',
    profile: { 'employer.kind': 'other-enterprise' },
    expect: { verdict: 'needsInfo', missing: ['changning:investor'] },
  },
  ...['enterprise', 'district-institution', 'other-institution'].map(
    (kind): Example => ({
      programme: campus,
      name: `${kind}: conditions not printed, chosen yearly`,
      profile: { 'changning:unit-kind': kind },
      expect: {
        verdict: 'discretionary',
        missing: [],
        benefits: { 'project-support': [null, null] },
      },
    }),
  ),
  {
    programme: campus,
    name: 'government body',
    profile: { 'changning:unit-kind': 'government' },
    expect: { verdict: 'notEligible', benefits: {} },
  },
  {
    programme: campus,
    name: 'employer not known',
    profile: {},
    expect: { verdict: 'needsInfo', missing: ['changning:unit-kind'] },
  },
  {
    programme: 'changning/17-key-employers',
    name: 'recognition alone decides, nothing can be asked',
    profile: {},
    expect: {
      verdict: 'discretionary',
      missing: [],
      benefits: { 'talent-introduction': [null, null], graduates: [null, null] },
    },
  },
];
