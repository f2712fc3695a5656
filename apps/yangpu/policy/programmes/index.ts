import type { ProgrammeInput } from '@portal/rules-core';
import { overseas3310 } from './3310-overseas.ts';
import { childrenEducation } from './children-education.ts';
import { continuingEducationBases } from './continuing-education-bases.ts';
import { globalYouth } from './global-youth.ts';
import { hrServices } from './hr-services.ts';
import { incubators } from './incubators.ts';
import { industryLeaders } from './industry-leaders.ts';
import { keyIndustryPay } from './key-industry-pay.ts';
import { livestreamTalent } from './livestream-talent.ts';
import { medicalCare } from './medical-care.ts';
import { outstandingTalent } from './outstanding-talent.ts';
import { postdocAlliance } from './postdoc-alliance.ts';
import { postdocStations } from './postdoc-stations.ts';
import { socialSector } from './social-sector.ts';
import { startupStar } from './startup-star.ts';
import { talentCultivation } from './talent-cultivation.ts';
import { talentHousing } from './talent-housing.ts';
import { techTransfer } from './tech-transfer.ts';
import { yangpuCraftsmen } from './yangpu-craftsmen.ts';

/** The programmes in the order of the plan, the two that a reader can gain most from first. */
export const programmes: ProgrammeInput[] = [
  overseas3310,
  yangpuCraftsmen,
  startupStar,
  industryLeaders,
  globalYouth,
  socialSector,
  techTransfer,
  postdocStations,
  postdocAlliance,
  incubators,
  hrServices,
  livestreamTalent,
  outstandingTalent,
  keyIndustryPay,
  talentCultivation,
  continuingEducationBases,
  talentHousing,
  childrenEducation,
  medicalCare,
];
