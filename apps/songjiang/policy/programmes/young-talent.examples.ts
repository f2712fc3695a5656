import type { Example } from '@portal/rules-core/testing';
import { judged } from '../personas.ts';

const programme = 'songjiang/p05-young-talent';
const all = ['cultivation', 'municipal-nomination'];

export const examples: Example[] = [
  judged(programme, 'aged 25', { 'person.birthDate': '1997-01-01' }, all),
  judged(
    programme,
    'aged 60: no age is printed, so none refuses',
    { 'person.birthDate': '1962-01-01' },
    all,
  ),
  judged(programme, 'nothing known: no question would settle it', {}, all),
];
