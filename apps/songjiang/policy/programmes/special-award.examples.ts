import type { Example } from '@portal/rules-core/testing';
import { asked, judged, refused } from '../personas.ts';

const programme = 'songjiang/environment-special-award';

export const examples: Example[] = [
  ...['senior-manager', 'senior-researcher'].map((role) =>
    judged(programme, `${role}: accepted by the authority`, { 'songjiang:project-role': role }, [
      'award',
    ]),
  ),
  refused(programme, 'neither', { 'songjiang:project-role': 'neither' }),
  asked(programme, 'nothing known', {}, ['songjiang:project-role']),
];
