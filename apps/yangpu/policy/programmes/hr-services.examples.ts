import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/hr-services';
const none: [null, null] = [null, null];
const agency = { 'employer.kind': 'hr-agency' };
const listed = { 'product-list': none };
const awards = { 'recruitment-award': none, 'bole-award': none };

export const examples: Example[] = [
  {
    programme,
    name: 'headquarters here and recruited for a key enterprise: what counts as either is judged, so never a yes',
    profile: { ...agency, 'yangpu:hr-headquarters': true, 'yangpu:recruited-for-key': true },
    expect: {
      verdict: 'discretionary',
      missing: [],
      benefits: { 'headquarters-support': none, ...awards, ...listed },
    },
  },
  {
    programme,
    name: 'recruited, no headquarters',
    profile: { ...agency, 'yangpu:hr-headquarters': false, 'yangpu:recruited-for-key': true },
    expect: { verdict: 'discretionary', missing: [], benefits: { ...awards, ...listed } },
  },
  {
    programme,
    name: 'headquarters, nobody recruited',
    profile: { ...agency, 'yangpu:hr-headquarters': true, 'yangpu:recruited-for-key': false },
    expect: {
      verdict: 'discretionary',
      missing: [],
      benefits: { 'headquarters-support': none, ...listed },
    },
  },
  {
    programme,
    name: 'neither: only its products are left, and those are judged',
    profile: { ...agency, 'yangpu:hr-headquarters': false, 'yangpu:recruited-for-key': false },
    expect: { verdict: 'discretionary', missing: [], benefits: listed },
  },
  {
    programme,
    name: 'recruited, headquarters not known: judged all the same, and the headquarters are asked for',
    profile: { ...agency, 'yangpu:recruited-for-key': true },
    expect: {
      verdict: 'discretionary',
      missing: ['yangpu:hr-headquarters'],
      benefits: { 'headquarters-support': none, ...awards, ...listed },
    },
  },
  {
    programme,
    name: 'another enterprise',
    profile: { 'employer.kind': 'other-enterprise', 'yangpu:hr-headquarters': true },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'nothing known',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: ['employer.kind', 'yangpu:hr-headquarters', 'yangpu:recruited-for-key'],
    },
  },
];
