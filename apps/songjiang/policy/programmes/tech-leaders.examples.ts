import type { Example } from '@portal/rules-core/testing';
import { asked, judged, refused } from '../personas.ts';

const programme = 'songjiang/manufacturing-tech-leaders';
const all = ['team-award', 'key-project-grant', 'own-direction'];

export const examples: Example[] = [
  judged(
    programme,
    'chip designer in an enterprise',
    { 'employer.kind': 'other-enterprise', 'work.industry': 'integrated-circuits' },
    all,
  ),
  judged(
    programme,
    'new energy: named, but not offered as a field',
    { 'employer.kind': 'district-owned', 'work.industry': 'other-emerging' },
    all,
  ),
  refused(programme, 'in a public research institute', {
    'employer.kind': 'public-institution',
    'work.industry': 'integrated-circuits',
  }),
  asked(programme, 'kind of employer not known', { 'work.industry': 'biomedicine' }, [
    'employer.kind',
  ]),
];
