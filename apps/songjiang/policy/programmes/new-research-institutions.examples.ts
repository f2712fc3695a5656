import type { Example } from '@portal/rules-core/testing';
import { asked, judged, refused } from '../personas.ts';

const programme = 'songjiang/platform-new-research-institutions';
const field = 'songjiang:rd-institution';

export const examples: Example[] = [
  judged(programme, 'new-type institution', { [field]: ['new-type'] }, ['funds']),
  refused(programme, 'a company’s municipal centre', { [field]: ['municipal'] }),
  refused(programme, 'no research institution', { [field]: [] }),
  asked(programme, 'nothing known', {}, [field]),
];
