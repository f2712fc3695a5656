import type { ProgrammeInput } from '@portal/rules-core';
import { agriTalent } from './agri-talent.ts';
import { agriTeam } from './agri-team.ts';
import { cultureSportTalent } from './culture-sport-talent.ts';
import { doubleFirstClassGraduate } from './double-first-class-graduate.ts';
import { educationTalent } from './education-talent.ts';
import { flexibleTalent } from './flexible-talent.ts';
import { foreignTalent } from './foreign-talent.ts';
import { healthTalent } from './health-talent.ts';
import { honours } from './honours.ts';
import { housingSubsidy } from './housing-subsidy.ts';
import { hrServices } from './hr-services.ts';
import { industryTalent } from './industry-talent.ts';
import { industryTeam } from './industry-team.ts';
import { innovationTeamAward } from './innovation-team-award.ts';
import { pointsRentalSubsidy } from './points-rental-subsidy.ts';
import { qingfengTopTalent } from './qingfeng-top-talent.ts';
import { skillsTraining } from './skills-training.ts';
import { talentApartment } from './talent-apartment.ts';
import { talentCards } from './talent-cards.ts';
import { talentLoan } from './talent-loan.ts';

/** In the order of the document: main text first, then what the annexes add. */
export const programmes: ProgrammeInput[] = [
  qingfengTopTalent,
  industryTalent,
  industryTeam,
  innovationTeamAward,
  agriTeam,
  agriTalent,
  housingSubsidy,
  pointsRentalSubsidy,
  talentApartment,
  educationTalent,
  doubleFirstClassGraduate,
  healthTalent,
  cultureSportTalent,
  flexibleTalent,
  foreignTalent,
  hrServices,
  skillsTraining,
  talentLoan,
  talentCards,
  honours,
];
