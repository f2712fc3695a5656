import type { Example } from '@portal/rules-core/testing';
import { judged, noAmount, refused } from '../personas.ts';

const programme = 'songjiang/platform-enterprise-innovation';
const both = ['institution-grant', 'joint-centres'];
const field = 'songjiang:rd-institution';
const enterprise = { 'employer.kind': 'other-enterprise' };

export const examples: Example[] = [
  judged(
    programme,
    'municipal centre: the lower of the two levels',
    { ...enterprise, [field]: ['municipal'] },
    both,
  ),
  judged(programme, 'national laboratory', { ...enterprise, [field]: ['national'] }, both),
  judged(
    programme,
    'new-type institution, not recognised at either level',
    { ...enterprise, [field]: ['new-type'] },
    ['joint-centres'],
  ),
  judged(programme, 'no research institution', { ...enterprise, [field]: [] }, ['joint-centres']),
  judged(
    programme,
    'public institution with a national laboratory: the joint centres are for enterprises',
    { 'employer.kind': 'public-institution', [field]: ['national'] },
    ['institution-grant'],
  ),
  refused(programme, 'public institution whose new-type institution has no such recognition', {
    'employer.kind': 'public-institution',
    [field]: ['new-type'],
  }),
  {
    programme,
    name: 'not known whether there is one',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: [field, 'employer.kind'],
      benefits: { 'institution-grant': noAmount, 'joint-centres': noAmount },
    },
  },
];
