import type { Example } from '@portal/rules-core/testing';

const stations = 'changning/14-postdoc-stations';
const living = 'changning/14-postdoc-living';
const recruitment = 'changning/14-postdoc-recruitment';
const company = { 'changning:unit-kind': 'enterprise' };

export const postdocsExamples: Example[] = [
  {
    programme: stations,
    name: 'enterprise with an approved station: set-up funds; the subsidy is judged',
    profile: { ...company, 'changning:station-state': 'approved' },
    expect: {
      verdict: 'eligible',
      missing: [],
      benefits: { 'support-subsidy': [null, null], 'set-up-funds': [null, null] },
    },
  },
  {
    programme: stations,
    name: 'institution of the district that has applied: only the subsidy, judged',
    profile: {
      'changning:unit-kind': 'district-institution',
      'changning:station-state': 'applied',
    },
    expect: {
      verdict: 'discretionary',
      missing: [],
      benefits: { 'support-subsidy': [null, null] },
    },
  },
  {
    programme: stations,
    name: 'no station, none applied for',
    profile: { ...company, 'changning:station-state': 'none' },
    expect: { verdict: 'notEligible', benefits: {} },
  },
  {
    programme: stations,
    name: 'another public institution in Changning',
    profile: { 'changning:unit-kind': 'other-institution', 'changning:station-state': 'approved' },
    expect: { verdict: 'notEligible', missing: [] },
  },
  {
    programme: stations,
    name: 'station not known',
    profile: company,
    expect: { verdict: 'needsInfo', best: 'met', missing: ['changning:station-state'] },
  },
  ...['station', 'base'].map(
    (place): Example => ({
      programme: living,
      name: `in post, ${place}`,
      profile: { 'changning:postdoc-place': place },
      expect: {
        verdict: 'eligible',
        missing: [],
        benefits: { 'living-subsidy': [null, null] },
      },
    }),
  ),
  {
    programme: living,
    name: 'elsewhere, or the term has ended',
    profile: { 'changning:postdoc-place': 'none' },
    expect: { verdict: 'notEligible', benefits: {} },
  },
  {
    programme: living,
    name: 'place not known',
    profile: {},
    expect: { verdict: 'needsInfo', best: 'met', missing: ['changning:postdoc-place'] },
  },
  ...['enterprise', 'district-institution'].map(
    (kind): Example => ({
      programme: recruitment,
      name: `${kind} that kept one`,
      profile: { 'changning:unit-kind': kind, 'changning:postdoc-hired': true },
      expect: { verdict: 'eligible', missing: [], benefits: { 'staff-funds': [null, null] } },
    }),
  ),
  {
    programme: recruitment,
    name: 'nobody taken on',
    profile: { ...company, 'changning:postdoc-hired': false },
    expect: { verdict: 'notEligible', benefits: {} },
  },
  {
    programme: recruitment,
    name: 'government body',
    profile: { 'changning:unit-kind': 'government', 'changning:postdoc-hired': true },
    expect: { verdict: 'notEligible' },
  },
  {
    programme: recruitment,
    name: 'hiring not known',
    profile: company,
    expect: { verdict: 'needsInfo', missing: ['changning:postdoc-hired'] },
  },
];
