import type { Example } from '@portal/rules-core/testing';
import { asked, judged, refused } from '../personas.ts';

const programme = 'songjiang/p03-overseas';
const from = (foreign: boolean, returnee: boolean, abroad: boolean) => ({
  'person.foreign': foreign,
  'person.returnee': returnee,
  'songjiang:from-abroad': abroad,
});

export const examples: Example[] = [
  judged(programme, 'foreign national', from(true, false, false), ['services']),
  judged(programme, 'returned from study abroad', from(false, true, false), ['services']),
  judged(programme, 'once worked abroad', from(false, false, true), ['services']),
  refused(programme, 'never abroad', from(false, false, false)),
  asked(programme, 'only the nationality is known', { 'person.foreign': false }, [
    'person.returnee',
    'songjiang:from-abroad',
  ]),
];
