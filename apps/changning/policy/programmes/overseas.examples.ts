import type { Example } from '@portal/rules-core/testing';

const founders = 'changning/07-overseas-founders';
const honours = 'changning/09-foreign-honours';
const returnee = {
  'person.foreign': false,
  'person.returnee': true,
  'changning:founds-here': true,
  'changning:brings': ['technology'],
};

export const overseasExamples: Example[] = [
  {
    programme: founders,
    name: 'returned from study, brings technology',
    profile: returnee,
    expect: {
      verdict: 'eligible',
      missing: [],
      benefits: {
        'policy-support': [null, null],
        'start-up-services': [null, null],
        permits: [null, null],
      },
    },
  },
  {
    programme: founders,
    name: 'foreign, never studied abroad, brings a project',
    profile: {
      ...returnee,
      'person.foreign': true,
      'person.returnee': false,
      'changning:brings': ['project'],
    },
    expect: { verdict: 'eligible' },
  },
  {
    programme: founders,
    name: 'brings a team alone',
    profile: { ...returnee, 'changning:brings': ['team'] },
    expect: { verdict: 'eligible' },
  },
  {
    programme: founders,
    name: 'brings none of the three',
    profile: { ...returnee, 'changning:brings': [] },
    expect: { verdict: 'notEligible', benefits: {} },
  },
  {
    programme: founders,
    name: 'neither foreign nor returned',
    profile: { ...returnee, 'person.returnee': false },
    expect: { verdict: 'notEligible', missing: [] },
  },
  {
    programme: founders,
    name: 'founding elsewhere',
    profile: { ...returnee, 'changning:founds-here': false },
    expect: { verdict: 'notEligible' },
  },
  {
    programme: founders,
    name: 'what is brought is not known',
    profile: {
      'person.foreign': false,
      'person.returnee': true,
      'changning:founds-here': true,
    },
    expect: { verdict: 'needsInfo', best: 'met', missing: ['changning:brings'] },
  },
  {
    programme: honours,
    name: 'foreign: the contribution is judged',
    profile: { 'person.foreign': true },
    expect: { verdict: 'discretionary', missing: [], benefits: { honour: [null, null] } },
  },
  {
    programme: honours,
    name: 'not foreign',
    profile: { 'person.foreign': false },
    expect: { verdict: 'notEligible', benefits: {} },
  },
  {
    programme: honours,
    name: 'nationality not known',
    profile: {},
    expect: { verdict: 'needsInfo', best: 'discretionary', missing: ['person.foreign'] },
  },
];
