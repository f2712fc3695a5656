import type { Example } from '@portal/rules-core/testing';
import { judged } from '../personas.ts';

const programme = 'songjiang/environment-training-subsidy';

export const examples: Example[] = [
  judged(
    programme,
    'certificate obtained: no condition is printed, so no yes',
    {
      'skill.newCertificate': true,
    },
    ['subsidy'],
  ),
  judged(programme, 'nothing known: no question would settle it', {}, ['subsidy']),
];
