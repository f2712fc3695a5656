import type { ProgrammeInput } from '@portal/rules-core';
import type { Example } from '@portal/rules-core/testing';
import { contestWinnersExamples } from './contest-winners.examples.ts';
import { contestWinners } from './contest-winners.ts';
import { craftspeopleExamples } from './craftspeople.examples.ts';
import { districtCraftspeople, skillAwards, skilledCraftspeople } from './craftspeople.ts';
import { employersExamples } from './employers.examples.ts';
import {
  keyEmployers,
  keyEnterpriseList,
  referralAwards,
  schoolEnterprise,
  talentDevelopmentEmployers,
} from './employers.ts';
import { innovationBasesExamples } from './innovation-bases.examples.ts';
import { baseLivingSubsidy, innovationBases } from './innovation-bases.ts';
import { keyIndustryIncentiveExamples } from './key-industry-incentive.examples.ts';
import { keyIndustryIncentive } from './key-industry-incentive.ts';
import { leadingTalentExamples } from './leading-talent.examples.ts';
import {
  innovationTeams,
  leadingTalent,
  planMatching,
  scienceTalentRegistration,
} from './leading-talent.ts';
import { overseasExamples } from './overseas.examples.ts';
import { foreignHonours, overseasFounders } from './overseas.ts';
import { peakTalentExamples } from './peak-talent.examples.ts';
import { peakTalent } from './peak-talent.ts';
import { postdocsExamples } from './postdocs.examples.ts';
import { postdocLiving, postdocRecruitment, postdocStations } from './postdocs.ts';
import { socialSectorExamples } from './social-sector.examples.ts';
import { socialSectorTalent, specialPosts } from './social-sector.ts';
import { talentHousingExamples } from './talent-housing.examples.ts';
import { apartmentProviders, talentHousing } from './talent-housing.ts';
import { youngTalentExamples } from './young-talent.examples.ts';
import { internshipBases, internships, youngReserve, youngTalent } from './young-talent.ts';

/** In the order of the printed measures. */
export const programmes: ProgrammeInput[] = [
  peakTalent,
  keyIndustryIncentive,
  innovationBases,
  baseLivingSubsidy,
  socialSectorTalent,
  specialPosts,
  skilledCraftspeople,
  skillAwards,
  districtCraftspeople,
  youngTalent,
  youngReserve,
  internships,
  internshipBases,
  overseasFounders,
  foreignHonours,
  keyEnterpriseList,
  referralAwards,
  talentDevelopmentEmployers,
  contestWinners,
  innovationTeams,
  postdocStations,
  postdocLiving,
  postdocRecruitment,
  schoolEnterprise,
  leadingTalent,
  planMatching,
  scienceTalentRegistration,
  keyEmployers,
  talentHousing,
  apartmentProviders,
];

export const examples: Example[] = [
  ...peakTalentExamples,
  ...keyIndustryIncentiveExamples,
  ...innovationBasesExamples,
  ...socialSectorExamples,
  ...craftspeopleExamples,
  ...youngTalentExamples,
  ...overseasExamples,
  ...employersExamples,
  ...contestWinnersExamples,
  ...postdocsExamples,
  ...leadingTalentExamples,
  ...talentHousingExamples,
];
