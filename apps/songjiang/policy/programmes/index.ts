import type { ProgrammeInput } from '@portal/rules-core';
import { continuingEducation } from './continuing-education.ts';
import { cultivation } from './cultivation.ts';
import { culture } from './culture.ts';
import { doubleHundred } from './double-hundred.ts';
import { enterpriseInnovation } from './enterprise-innovation.ts';
import { globalTeams } from './global-teams.ts';
import { health } from './health.ts';
import { internshipSubsidy } from './internship-subsidy.ts';
import { makerspaces } from './makerspaces.ts';
import { newResearchInstitutions } from './new-research-institutions.ts';
import { overseas } from './overseas.ts';
import { professionalFarmers } from './professional-farmers.ts';
import { ruralFounders } from './rural-founders.ts';
import { skilled } from './skilled.ts';
import { specialAward } from './special-award.ts';
import { talentHousing } from './talent-housing.ts';
import { teachers } from './teachers.ts';
import { techLeaders } from './tech-leaders.ts';
import { trainingSubsidy } from './training-subsidy.ts';
import { urgentlyNeeded } from './urgently-needed.ts';
import { youngTalent } from './young-talent.ts';

/** The eleven major projects in their printed order, then what the task areas promise beside them. */
export const programmes: ProgrammeInput[] = [
  doubleHundred,
  cultivation,
  overseas,
  urgentlyNeeded,
  youngTalent,
  continuingEducation,
  skilled,
  teachers,
  health,
  culture,
  professionalFarmers,
  techLeaders,
  ruralFounders,
  enterpriseInnovation,
  makerspaces,
  newResearchInstitutions,
  globalTeams,
  specialAward,
  internshipSubsidy,
  trainingSubsidy,
  talentHousing,
];
