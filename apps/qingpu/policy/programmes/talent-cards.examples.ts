import type { Example } from '@portal/rules-core/testing';

const programme = 'qingpu/talent-cards';

/** Who holds which card is not stated: all four benefits stay possible, none is certain, nothing is asked. */
const open: Example['expect'] = {
  verdict: 'discretionary',
  best: 'discretionary',
  worst: 'discretionary',
  benefits: {
    'platinum-card': [null, null],
    'health-check': [null, null],
    convalescence: [null, null],
    'gold-card': [null, null],
  },
  missing: [],
};

export const examples: Example[] = [
  { programme, name: 'Nothing is known, and nothing is asked', profile: {}, expect: open },
  {
    programme,
    name: 'Academician: the classes of annex 4 do not decide on the card',
    profile: { 'honours.awards': ['academician-cas'] },
    expect: open,
  },
];
