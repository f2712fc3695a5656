import { wan, yuan } from '@portal/rules-core/author';
import type { Example } from '@portal/rules-core/testing';
import { noAmount } from '../personas.ts';

const programme = 'songjiang/p02-cultivation';
const here = { 'work.employerDistrict': 'songjiang' };
const others = { 'district-grant': noAmount, studio: noAmount, stations: noAmount };

export const examples: Example[] = [
  ...['wanren', 'shanghai-leading'].map(
    (plan): Example => ({
      programme,
      name: `${plan}, grant entered: exactly the same sum again`,
      profile: { ...here, 'songjiang:selected-plans': [plan], 'songjiang:plan-grant': wan(100) },
      expect: {
        verdict: 'eligible',
        missing: [],
        benefits: { ...others, matching: [wan(100), wan(100)] },
      },
    }),
  ),
  {
    programme,
    name: 'an odd sum is matched to the fen',
    profile: {
      ...here,
      'songjiang:selected-plans': ['wanren'],
      'songjiang:plan-grant': yuan(123_456.78),
    },
    expect: {
      verdict: 'eligible',
      benefits: { ...others, matching: [yuan(123_456.78), yuan(123_456.78)] },
    },
  },
  {
    programme,
    name: 'named plan, grant not known: asked for, never made up',
    profile: { ...here, 'songjiang:selected-plans': ['wanren'] },
    expect: {
      verdict: 'eligible',
      missing: ['songjiang:plan-grant'],
      benefits: { ...others, matching: noAmount },
    },
  },
  {
    programme,
    name: 'another plan: whether it is matched is for the authority',
    profile: { ...here, 'songjiang:selected-plans': ['other'], 'songjiang:plan-grant': wan(100) },
    expect: {
      verdict: 'discretionary',
      missing: [],
      benefits: { ...others, matching: [0, wan(100)] },
    },
  },
  {
    programme,
    name: 'no such plan: nothing is matched, the district’s own plan stays open',
    profile: { ...here, 'songjiang:selected-plans': [], 'songjiang:plan-grant': wan(100) },
    expect: { verdict: 'discretionary', missing: [], benefits: others },
  },
  {
    programme,
    name: 'named plan, employer elsewhere: no yes, and no refusal either',
    profile: {
      'work.employerDistrict': 'elsewhere',
      'songjiang:selected-plans': ['shanghai-leading'],
      'songjiang:plan-grant': wan(100),
    },
    expect: {
      verdict: 'discretionary',
      missing: [],
      benefits: { ...others, matching: [0, wan(100)] },
    },
  },
  {
    programme,
    name: 'nothing known',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'met',
      worst: 'discretionary',
      missing: ['work.employerDistrict', 'songjiang:selected-plans', 'songjiang:plan-grant'],
    },
  },
];
