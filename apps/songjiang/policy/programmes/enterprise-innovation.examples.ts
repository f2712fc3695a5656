import type { Example } from '@portal/rules-core/testing';
import { judged, noAmount } from '../personas.ts';

const programme = 'songjiang/platform-enterprise-innovation';
const both = ['institution-grant', 'joint-centres'];
const field = 'songjiang:rd-institution';

export const examples: Example[] = [
  judged(
    programme,
    'municipal centre: the lower of the two levels',
    { [field]: ['municipal'] },
    both,
  ),
  judged(programme, 'national laboratory', { [field]: ['national'] }, both),
  judged(
    programme,
    'new-type institution, not recognised at either level',
    { [field]: ['new-type'] },
    ['joint-centres'],
  ),
  judged(programme, 'no research institution', { [field]: [] }, ['joint-centres']),
  {
    programme,
    name: 'not known whether there is one',
    profile: {},
    expect: {
      verdict: 'discretionary',
      missing: [field],
      benefits: { 'institution-grant': noAmount, 'joint-centres': noAmount },
    },
  },
];
