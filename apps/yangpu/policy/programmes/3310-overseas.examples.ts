import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/3310-overseas';
const named: Example['expect']['benefits'] = {
  'start-up-support': [null, null],
  'industry-talent': [null, null],
  commercialisation: [null, null],
  housing: [null, null],
  schooling: [null, null],
  medical: [null, null],
};

export const examples: Example[] = [
  {
    programme,
    name: 'returned student: recognition and conditions stay open, nothing more is asked',
    profile: { 'person.returnee': true },
    expect: {
      verdict: 'discretionary',
      best: 'discretionary',
      worst: 'discretionary',
      missing: [],
      benefits: named,
    },
  },
  {
    programme,
    name: 'foreign national',
    profile: { 'person.foreign': true, 'person.returnee': false },
    expect: { verdict: 'discretionary', missing: [] },
  },
  {
    programme,
    name: 'neither foreign nor returned, but with another overseas background',
    profile: {
      'person.foreign': false,
      'person.returnee': false,
      'yangpu:other-overseas-background': true,
    },
    expect: { verdict: 'discretionary', missing: [] },
  },
  {
    programme,
    name: 'no overseas background',
    profile: {
      'person.foreign': false,
      'person.returnee': false,
      'yangpu:other-overseas-background': false,
    },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'nothing known: never a yes, whatever is answered',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: ['person.foreign', 'person.returnee', 'yangpu:other-overseas-background'],
    },
  },
];
