import type { Example } from '@portal/rules-core/testing';
import { asked, judged, refused } from '../personas.ts';

const programme = 'songjiang/p10-culture';
const fields = [
  'creation',
  'special-culture',
  'local-resources',
  'museum-history',
  'crafts',
  'books',
  'intangible',
  'tradition',
];

export const examples: Example[] = [
  ...fields.map((field) =>
    judged(
      programme,
      `${field}: a field listed, selected on review`,
      { 'songjiang:culture-fields': [field] },
      ['studio'],
    ),
  ),
  judged(
    programme,
    'another field of culture: the list ends with “and others”',
    { 'songjiang:culture-fields': ['other-culture'] },
    ['studio'],
  ),
  judged(
    programme,
    'works elsewhere: talent from outside the district is meant too',
    { 'songjiang:culture-fields': ['crafts'], 'work.employerDistrict': 'elsewhere' },
    ['studio'],
  ),
  refused(programme, 'nothing to do with culture', { 'songjiang:culture-fields': [] }),
  asked(programme, 'nothing known', {}, ['songjiang:culture-fields']),
];
