import type { ProgrammeInput } from '@portal/rules-core';
import type { Example } from '@portal/rules-core/testing';
import { entrepreneurshipExamples } from './entrepreneurship.examples.ts';
import {
  highLevel,
  innovationTeams,
  investorRecommendation,
  nationalProjects,
  technologyFounders,
  technologyTransfer,
} from './entrepreneurship.ts';
import { fieldsExamples } from './fields.examples.ts';
import {
  education,
  fourNew,
  health,
  skilled,
  socialWork,
  sport,
  stateManagers,
  youngArtists,
} from './fields.ts';
import { financeExamples } from './finance.examples.ts';
import { founderFinancing, ventureCapitalTeams } from './finance.ts';
import { gaofengExamples } from './gaofeng.examples.ts';
import { gaofeng } from './gaofeng.ts';
import { gaojuExamples } from './gaoju.examples.ts';
import { gaoju } from './gaoju.ts';
import { housingExamples } from './housing.examples.ts';
import { rentSubsidy, settlingIn } from './housing.ts';
import { livingExamples } from './living.examples.ts';
import {
  designatedHospitals,
  internationalEducation,
  medicalCard,
  rentalHousing,
  schooling,
  supplementaryInsurance,
} from './living.ts';
import { mechanismsExamples } from './mechanisms.examples.ts';
import {
  agencyReward,
  foreignEntry,
  foreignGraduates,
  householdRegistration,
  managerTraining,
  talentPlans,
} from './mechanisms.ts';
import { platformsExamples } from './platforms.examples.ts';
import { expertStudios, incubationBases, postdocStations, secretaries } from './platforms.ts';
import { contestProjects, studentFounders } from './young-founders.ts';

/** The six parts of the Hongcai project in their order, then the talent groups, then the mechanisms. */
export const programmes: ProgrammeInput[] = [
  gaoju,
  gaofeng,
  highLevel,
  innovationTeams,
  nationalProjects,
  technologyFounders,
  technologyTransfer,
  investorRecommendation,
  contestProjects,
  studentFounders,
  ventureCapitalTeams,
  founderFinancing,
  expertStudios,
  secretaries,
  postdocStations,
  incubationBases,
  settlingIn,
  rentSubsidy,
  rentalHousing,
  medicalCard,
  designatedHospitals,
  supplementaryInsurance,
  schooling,
  internationalEducation,
  fourNew,
  education,
  health,
  youngArtists,
  sport,
  socialWork,
  stateManagers,
  skilled,
  managerTraining,
  householdRegistration,
  foreignEntry,
  foreignGraduates,
  agencyReward,
  talentPlans,
];

export const examples: Example[] = [
  ...gaojuExamples,
  ...gaofengExamples,
  ...entrepreneurshipExamples,
  ...financeExamples,
  ...platformsExamples,
  ...housingExamples,
  ...livingExamples,
  ...fieldsExamples,
  ...mechanismsExamples,
];
