import type { ProgrammeInput } from '@portal/rules-core';
import type { Example } from '@portal/rules-core/testing';
import { gaojuExamples } from './gaoju.examples.ts';
import { gaoju } from './gaoju.ts';
import { housingExamples } from './housing.examples.ts';
import { rentSubsidy, settlingIn } from './housing.ts';

/** In the order of the parts of the Hongcai project. */
export const programmes: ProgrammeInput[] = [gaoju, settlingIn, rentSubsidy];

export const examples: Example[] = [...gaojuExamples, ...housingExamples];
