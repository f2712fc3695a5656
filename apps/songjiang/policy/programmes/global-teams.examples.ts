import type { Example } from '@portal/rules-core/testing';
import { judged } from '../personas.ts';

const programme = 'songjiang/environment-global-teams';
const all = ['whole-cycle-grant', 'package', 'tailored'];

export const examples: Example[] = [
  judged(programme, 'team with intellectual property: judged', { 'team.ownIp': true }, all),
  judged(
    programme,
    'team without: an outstanding project is not refused outright',
    { 'team.ownIp': false },
    all,
  ),
  judged(programme, 'nothing known: no question would settle it', {}, all),
];
