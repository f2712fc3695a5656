import type { Example } from '@portal/rules-core/testing';
import { judged } from '../personas.ts';

const programme = 'songjiang/environment-talent-housing';
const all = ['apartment', 'rent-subsidy', 'purchase-subsidy'];

export const examples: Example[] = [
  judged(
    programme,
    'rents in Songjiang: no condition is printed, so no yes',
    {
      'housing.rents': true,
      'housing.rentsIn': 'songjiang',
    },
    all,
  ),
  judged(
    programme,
    'owns a home in Songjiang: no condition is printed, so no refusal',
    { 'housing.ownsHomeIn': ['songjiang'] },
    all,
  ),
  judged(programme, 'nothing known: no question would settle it', {}, all),
];
