import { wan } from '@portal/rules-core/author';
import type { Example } from '@portal/rules-core/testing';

const programme = 'songjiang/p01-double-hundred';
/** Decided case by case: from nothing to the highest printed figure, whoever asks. */
const judged: Example['expect'] = {
  verdict: 'discretionary',
  best: 'discretionary',
  worst: 'discretionary',
  missing: [],
  benefits: { grant: [0, wan(10_000)] },
};

export const examples: Example[] = [
  {
    programme,
    name: 'introduced chip designer: never a yes, since each case is judged',
    profile: { 'work.industry': 'integrated-circuits', 'work.newlyIntroduced': true },
    expect: judged,
  },
  {
    programme,
    name: 'already in Songjiang and outside the three fields: not refused outright',
    profile: { 'work.industry': 'new-materials', 'work.newlyIntroduced': false },
    expect: judged,
  },
  {
    programme,
    name: 'nothing known: no question would settle it',
    profile: {},
    expect: judged,
  },
];
