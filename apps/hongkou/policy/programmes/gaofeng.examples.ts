import type { Example } from '@portal/rules-core/testing';
import { personasOf } from '../common.examples.ts';

export const gaofengExamples: Example[] = personasOf({
  programme: 'hongkou/high-end/gaofeng',
  fact: 'hongkou:employer-groups',
  named: [['headquarters'], ['four-new', 'headquarters']],
  other: [[], ['high-tech-sme']],
  benefits: ['policies', 'services'],
});
