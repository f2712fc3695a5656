import type { Example } from '@portal/rules-core/testing';
import { asked, judged, refused } from '../personas.ts';

const programme = 'songjiang/p11-professional-farmers';

export const examples: Example[] = [
  ...['leader', 'young-farmer', 'manager', 'services', 'poverty-relief'].map((group) =>
    judged(programme, `${group}: in a group listed`, { 'songjiang:farmer-group': [group] }, [
      'training',
    ]),
  ),
  judged(
    programme,
    'planning to return to farming: not among the five, not refused',
    { 'songjiang:farmer-group': ['returning'] },
    ['training'],
  ),
  judged(
    programme,
    'another person in farming: the five groups are a focus, so not refused',
    { 'songjiang:farmer-group': ['other-farmer'] },
    ['training'],
  ),
  refused(programme, 'not in farming', { 'songjiang:farmer-group': [] }),
  asked(programme, 'nothing known', {}, ['songjiang:farmer-group']),
];
