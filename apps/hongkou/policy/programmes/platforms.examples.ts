import type { Example } from '@portal/rules-core/testing';
import { openPersonas, personasOf, withoutFigures } from '../common.examples.ts';

const studios = 'hongkou/platforms/expert-studios';
const benefits = withoutFigures('incentive', 'yearly-funds', 'assistants', 'concurrent-posts');
const AWARDS = 'honours.awards';
const GAOJU = 'hongkou:gaoju-groups';
const EXPERTS = 'hongkou:expert-groups';

const studioExamples: Example[] = [
  ...['expert', 'top-talent', 'municipal-leading'].map(
    (group): Example => ({
      programme: studios,
      name: `${group}: named, the rest is open`,
      profile: { [EXPERTS]: [group] },
      expect: { verdict: 'discretionary', missing: [], benefits },
    }),
  ),
  {
    programme: studios,
    name: 'academician by the shared question',
    profile: { [AWARDS]: ['academician-cae'] },
    expect: { verdict: 'discretionary', missing: [], benefits },
  },
  {
    programme: studios,
    name: 'member of a foreign academy by the shared question',
    profile: { [AWARDS]: ['foreign-academician'], [GAOJU]: [], [EXPERTS]: [] },
    expect: { verdict: 'discretionary', missing: [], benefits },
  },
  {
    programme: studios,
    name: 'expert of the “Thousand Talents” plan',
    profile: { [GAOJU]: ['thousand-talents'] },
    expect: { verdict: 'discretionary', missing: [], benefits },
  },
  {
    programme: studios,
    name: 'leading talent of the district is not leading talent of Shanghai',
    profile: { [AWARDS]: ['district-award'], [GAOJU]: ['leading-talent'], [EXPERTS]: [] },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme: studios,
    name: 'nothing known',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: [AWARDS, GAOJU, EXPERTS],
    },
  },
];

export const platformsExamples: Example[] = [
  ...studioExamples,
  ...openPersonas('hongkou/platforms/secretaries', 'secretary', 'subsidy'),
  ...personasOf({
    programme: 'hongkou/platforms/postdoc-stations',
    fact: 'hongkou:employer-groups',
    named: [['high-tech-sme']],
    other: [[], ['headquarters', 'incubator']],
    benefits: ['application', 'own-recruitment', 'linked-platforms'],
  }),
  ...personasOf({
    programme: 'hongkou/platforms/incubation-bases',
    fact: 'hongkou:employer-groups',
    named: [['incubator']],
    other: [[], ['high-tech-sme']],
    benefits: ['growth'],
  }),
];
