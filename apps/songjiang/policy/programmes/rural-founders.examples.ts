import type { Example } from '@portal/rules-core/testing';
import { asked, judged, refused } from '../personas.ts';

const programme = 'songjiang/society-rural-founders';
const all = ['money', 'technology', 'priority'];

export const examples: Example[] = [
  judged(
    programme,
    'aged 25, started a farm',
    { 'songjiang:farm-start-up': true, 'person.birthDate': '1997-01-01' },
    all,
  ),
  judged(
    programme,
    'aged 60, started a farm: no age is printed',
    { 'songjiang:farm-start-up': true, 'person.birthDate': '1962-01-01' },
    all,
  ),
  refused(programme, 'no such business', { 'songjiang:farm-start-up': false }),
  asked(programme, 'nothing known', {}, ['songjiang:farm-start-up']),
];
