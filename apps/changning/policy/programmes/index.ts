import type { ProgrammeInput } from '@portal/rules-core';
import type { Example } from '@portal/rules-core/testing';
import { contestWinnersExamples } from './contest-winners.examples.ts';
import { contestWinners } from './contest-winners.ts';
import { keyIndustryIncentiveExamples } from './key-industry-incentive.examples.ts';
import { keyIndustryIncentive } from './key-industry-incentive.ts';
import { peakTalentExamples } from './peak-talent.examples.ts';
import { peakTalent } from './peak-talent.ts';
import { talentHousingExamples } from './talent-housing.examples.ts';
import { apartmentProviders, talentHousing } from './talent-housing.ts';

/** In the order of the printed measures. */
export const programmes: ProgrammeInput[] = [
  peakTalent,
  keyIndustryIncentive,
  contestWinners,
  talentHousing,
  apartmentProviders,
];

export const examples: Example[] = [
  ...peakTalentExamples,
  ...keyIndustryIncentiveExamples,
  ...contestWinnersExamples,
  ...talentHousingExamples,
];
