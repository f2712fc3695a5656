import type { Example } from '@portal/rules-core/testing';
import { judged } from '../personas.ts';

const programme = 'songjiang/p07-skilled';
const all = ['chief-technician', 'master-studio', 'apprenticeship', 'assessment-rights'];

export const examples: Example[] = [
  judged(
    programme,
    'senior technician: the highest level is no yes, selection decides',
    { 'skill.level': 'senior-technician' },
    all,
  ),
  judged(
    programme,
    'junior level: no level is printed, so none refuses',
    { 'skill.level': 'junior' },
    all,
  ),
  judged(programme, 'nothing known: no question would settle it', {}, all),
];
