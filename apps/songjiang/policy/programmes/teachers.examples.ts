import type { Example } from '@portal/rules-core/testing';
import { asked, judged, refused } from '../personas.ts';

const programme = 'songjiang/p08-teachers';

export const examples: Example[] = [
  judged(
    programme,
    'special-grade teacher: chosen by the authority, never a yes',
    { 'work.industry': 'education', 'honours.educationPost': ['special-grade-teacher'] },
    ['two-mentors', 'teacher-teams', 'award-fund'],
  ),
  refused(programme, 'hospital doctor', { 'work.industry': 'health' }),
  asked(programme, 'nothing known', {}, ['work.industry']),
];
