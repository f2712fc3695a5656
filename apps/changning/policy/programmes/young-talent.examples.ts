import type { Example } from '@portal/rules-core/testing';

const plan = 'changning/05-young-talent';
const reserve = 'changning/05-young-reserve';
const internships = 'changning/05-internships';
const bases = 'changning/05-internship-bases';

export const youngTalentExamples: Example[] = [
  ...['management', 'research', 'professional', 'skilled'].map(
    (role): Example => ({
      programme: plan,
      name: `${role}: age limit not printed, selection judged`,
      profile: { 'changning:young-role': role },
      expect: {
        verdict: 'discretionary',
        missing: [],
        benefits: { funding: [null, null], 'follow-up': [null, null] },
      },
    }),
  ),
  {
    programme: plan,
    name: 'none of the four groups',
    profile: { 'changning:young-role': 'none' },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme: plan,
    name: 'group not known',
    profile: {},
    expect: { verdict: 'needsInfo', best: 'discretionary', missing: ['changning:young-role'] },
  },
  {
    programme: reserve,
    name: 'nothing to decide on: chosen by the district',
    profile: {},
    expect: { verdict: 'discretionary', missing: [], benefits: { reserve: [null, null] } },
  },
  {
    programme: internships,
    name: 'enrolled and taken on: excellence is judged',
    profile: { 'changning:enrolled-student': true, 'changning:base-intern': true },
    expect: {
      verdict: 'discretionary',
      missing: [],
      benefits: { 'internship-subsidy': [null, null] },
    },
  },
  {
    programme: internships,
    name: 'graduated already',
    profile: { 'changning:enrolled-student': false, 'changning:base-intern': true },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme: internships,
    name: 'student with an internship elsewhere',
    profile: { 'changning:enrolled-student': true, 'changning:base-intern': false },
    expect: { verdict: 'notEligible' },
  },
  {
    programme: internships,
    name: 'student, base not known',
    profile: { 'changning:enrolled-student': true },
    expect: { verdict: 'needsInfo', best: 'discretionary', missing: ['changning:base-intern'] },
  },
  ...['enterprise', 'government', 'district-institution', 'other-institution'].map(
    (kind): Example => ({
      programme: bases,
      name: `${kind}: may be allowed`,
      profile: { 'changning:unit-kind': kind },
      expect: { verdict: 'discretionary', missing: [], benefits: { base: [null, null] } },
    }),
  ),
  {
    programme: bases,
    name: 'none of these',
    profile: { 'changning:unit-kind': 'other' },
    expect: { verdict: 'notEligible', benefits: {} },
  },
  {
    programme: bases,
    name: 'employer not known',
    profile: {},
    expect: { verdict: 'needsInfo', missing: ['changning:unit-kind'] },
  },
];
