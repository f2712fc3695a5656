import type { Example } from '@portal/rules-core/testing';

const matching = 'changning/04-skilled-craftspeople';
const awards = 'changning/04-skill-awards';
const district = 'changning/04-district-craftspeople';
const company = { 'changning:unit-kind': 'enterprise' };

export const craftspeopleExamples: Example[] = [
  ...['national-studio', 'municipal-studio'].map(
    (studio): Example => ({
      programme: matching,
      name: `enterprise with a ${studio}`,
      profile: { ...company, 'changning:skill-honours': [studio] },
      expect: {
        verdict: 'eligible',
        missing: [],
        benefits: { 'studio-matching': [null, null] },
      },
    }),
  ),
  {
    programme: matching,
    name: 'enterprise with a Shanghai chief technician',
    profile: { ...company, 'changning:skill-honours': ['municipal-chief-technician'] },
    expect: { verdict: 'eligible', benefits: { 'chief-technician-matching': [null, null] } },
  },
  {
    programme: matching,
    name: 'only district studios and technicians: nothing is matched',
    profile: {
      ...company,
      'changning:skill-honours': ['district-studio', 'district-chief-technician'],
    },
    expect: { verdict: 'notEligible', benefits: {} },
  },
  {
    programme: matching,
    name: 'studio in an enterprise outside the district',
    profile: { 'changning:unit-kind': 'other', 'changning:skill-honours': ['national-studio'] },
    expect: { verdict: 'notEligible', missing: [] },
  },
  {
    programme: matching,
    name: 'studios not known',
    profile: company,
    expect: { verdict: 'needsInfo', best: 'met', missing: ['changning:skill-honours'] },
  },
  {
    programme: awards,
    name: 'municipal award, works in Changning',
    profile: { 'work.district': 'changning', 'changning:skill-award': 'municipal' },
    expect: { verdict: 'eligible', missing: [], benefits: { award: [null, null] } },
  },
  {
    programme: awards,
    name: 'national award, employer in Changning',
    profile: {
      'work.district': 'elsewhere',
      'work.employerDistrict': 'changning',
      'changning:skill-award': 'national',
    },
    expect: { verdict: 'eligible' },
  },
  {
    programme: awards,
    name: 'no award at either level',
    profile: { 'work.district': 'changning', 'changning:skill-award': 'none' },
    expect: { verdict: 'notEligible', benefits: {} },
  },
  {
    programme: awards,
    name: 'national award, neither working nor employed in Changning: where one must work is not printed',
    profile: {
      'work.district': 'elsewhere',
      'work.employerDistrict': 'elsewhere',
      'changning:skill-award': 'national',
    },
    expect: { verdict: 'discretionary', missing: [] },
  },
  {
    programme: awards,
    name: 'award not known',
    profile: { 'work.district': 'changning' },
    expect: { verdict: 'needsInfo', best: 'met', missing: ['changning:skill-award'] },
  },
  {
    programme: district,
    name: 'a recognised district studio: its funds are sure, a technician could still be recognised',
    profile: { 'changning:skill-honours': ['district-studio'] },
    expect: {
      verdict: 'eligible',
      missing: [],
      benefits: { 'studio-funding': [null, null], 'chief-technician-funding': [null, null] },
    },
  },
  {
    programme: district,
    name: 'a recognised district chief technician',
    profile: { 'changning:skill-honours': ['district-chief-technician'] },
    expect: { verdict: 'eligible', missing: [] },
  },
  {
    programme: district,
    name: 'not recognised, though it has a municipal studio: the district decides',
    profile: { 'changning:skill-honours': ['municipal-studio'] },
    expect: { verdict: 'discretionary', missing: [] },
  },
  {
    programme: district,
    name: 'studios not known',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'met',
      worst: 'discretionary',
      missing: ['changning:skill-honours'],
    },
  },
];
