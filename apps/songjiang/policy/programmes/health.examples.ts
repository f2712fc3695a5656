import type { Example } from '@portal/rules-core/testing';
import { asked, judged, refused } from '../personas.ts';

const programme = 'songjiang/p09-health';

export const examples: Example[] = [
  judged(
    programme,
    'chief physician, newly introduced: recognised by the authority, never a yes',
    { 'work.industry': 'health', 'work.newlyIntroduced': true, 'title.professional': 'senior' },
    [
      'housing-subsidy',
      'home-at-favourable-terms',
      'living-subsidy',
      'post-allowance',
      'spouse',
      'schooling',
      'transitional-flat',
    ],
  ),
  refused(programme, 'chief physician who has long been in Songjiang', {
    'work.industry': 'health',
    'work.newlyIntroduced': false,
    'title.professional': 'senior',
  }),
  judged(
    programme,
    'newly introduced by a private hospital: the clause is not limited to public bodies',
    { 'work.industry': 'health-culture-tourism', 'work.newlyIntroduced': true },
    [
      'housing-subsidy',
      'home-at-favourable-terms',
      'living-subsidy',
      'post-allowance',
      'spouse',
      'schooling',
      'transitional-flat',
    ],
  ),
  refused(programme, 'newly introduced teacher', {
    'work.industry': 'education',
    'work.newlyIntroduced': true,
  }),
  asked(programme, 'health care, not known whether introduced', { 'work.industry': 'health' }, [
    'work.newlyIntroduced',
  ]),
  asked(programme, 'nothing known', {}, ['work.industry', 'work.newlyIntroduced']),
];
