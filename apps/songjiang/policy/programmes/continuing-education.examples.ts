import type { Example } from '@portal/rules-core/testing';
import { judged } from '../personas.ts';

const programme = 'songjiang/p06-continuing-education';
const all = ['courses', 'institutions', 'employer-training'];

export const examples: Example[] = [
  judged(
    programme,
    'intermediate title: meant, on conditions not printed',
    { 'title.professional': 'intermediate' },
    all,
  ),
  judged(programme, 'full senior title', { 'title.professional': 'senior' }, all),
  judged(
    programme,
    'junior title, below the grades named: not refused',
    { 'title.professional': 'junior' },
    all,
  ),
  judged(programme, 'nothing known: the title would not settle it', {}, all),
];
