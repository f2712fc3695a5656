import { yuan } from '@portal/rules-core/author';
import type { Example } from '@portal/rules-core/testing';

const programme = 'songjiang/p04-urgently-needed';
const employee = { 'employer.kind': 'other-enterprise', 'work.employerDistrict': 'songjiang' };
/** Not a published figure: only a round number to reckon with. */
const wage = yuan(100_000);

export const examples: Example[] = [
  {
    programme,
    name: 'enterprise in Songjiang, wage entered: up to 48 %, and the rules are not printed',
    profile: { ...employee, 'songjiang:average-wage': wage },
    expect: {
      verdict: 'discretionary',
      missing: [],
      benefits: { 'salary-subsidy': [0, yuan(48_000)] },
    },
  },
  {
    programme,
    name: 'wage not known: no amount is made up, and it is asked for',
    profile: employee,
    expect: {
      verdict: 'discretionary',
      missing: ['songjiang:average-wage'],
      benefits: { 'salary-subsidy': [null, null] },
    },
  },
  {
    programme,
    name: 'a share that is no whole fen is cut off, not rounded up',
    profile: { ...employee, 'songjiang:average-wage': 101 },
    expect: { verdict: 'discretionary', benefits: { 'salary-subsidy': [0, 48] } },
  },
  {
    programme,
    name: 'enterprise elsewhere: the clause names no place, so it is not refused',
    profile: { 'employer.kind': 'district-owned', 'work.employerDistrict': 'elsewhere' },
    expect: { verdict: 'discretionary', missing: ['songjiang:average-wage'] },
  },
  {
    programme,
    name: 'public institution: the subsidy is for enterprises',
    profile: {
      'employer.kind': 'public-institution',
      'work.employerDistrict': 'songjiang',
      'songjiang:average-wage': wage,
    },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'kind of employer not known',
    profile: { 'work.employerDistrict': 'songjiang', 'songjiang:average-wage': wage },
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: ['employer.kind'],
    },
  },
];
