import type { Example } from '@portal/rules-core/testing';
import { asked, judged, refused } from '../personas.ts';

const programme = 'songjiang/environment-internship-subsidy';

export const examples: Example[] = [
  judged(programme, 'summer internship', { 'songjiang:summer-internship': true }, ['subsidy']),
  refused(programme, 'no summer internship', { 'songjiang:summer-internship': false }),
  asked(programme, 'nothing known', {}, ['songjiang:summer-internship']),
];
