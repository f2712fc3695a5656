import type { Example } from '@portal/rules-core/testing';
import { asked, judged, refused } from '../personas.ts';

const programme = 'songjiang/platform-makerspaces';

export const examples: Example[] = [
  judged(programme, 'in a makerspace', { 'songjiang:makerspace': true }, [
    'infrastructure',
    'projects-and-companies',
  ]),
  refused(programme, 'no makerspace', { 'songjiang:makerspace': false }),
  asked(programme, 'nothing known', {}, ['songjiang:makerspace']),
];
