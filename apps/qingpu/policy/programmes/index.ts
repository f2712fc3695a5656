import type { ProgrammeInput } from '@portal/rules-core';
import { housingSubsidy } from './housing-subsidy.ts';
import { pointsRentalSubsidy } from './points-rental-subsidy.ts';
import { skillsTraining } from './skills-training.ts';
import { talentApartment } from './talent-apartment.ts';
import { talentCards } from './talent-cards.ts';
import { talentLoan } from './talent-loan.ts';

export const programmes: ProgrammeInput[] = [
  housingSubsidy,
  pointsRentalSubsidy,
  talentApartment,
  skillsTraining,
  talentLoan,
  talentCards,
];
