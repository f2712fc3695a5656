import type { Fact } from '../schema/fact.ts';
import { educationFacts } from './education.ts';
import { employerFacts } from './employer.ts';
import { honoursFacts } from './honours.ts';
import { housingFacts } from './housing.ts';
import { personFacts } from './person.ts';
import { residenceFacts } from './residence.ts';
import { situationFacts } from './situation.ts';
import { teamFacts } from './team.ts';
import { titleFacts } from './title.ts';
import { workFacts } from './work.ts';

/** The shared dictionary in asking order: what is quick to answer and settles most comes first. */
export const sharedFacts: readonly Fact[] = [
  ...workFacts,
  ...personFacts,
  ...educationFacts,
  ...titleFacts,
  ...honoursFacts,
  ...residenceFacts,
  ...housingFacts,
  ...employerFacts,
  ...teamFacts,
  ...situationFacts,
];
