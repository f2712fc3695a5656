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
  refused(programme, 'none of these', { 'songjiang:farmer-group': [] }),
  asked(programme, 'nothing known', {}, ['songjiang:farmer-group']),
];
