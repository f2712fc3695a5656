import type { ServiceInput } from '@portal/rules-core';
import { hongcai } from './services/hongcai.ts';
import { mechanisms } from './services/mechanisms.ts';
import { parts } from './services/parts.ts';
import { talentGroups } from './services/talent-groups.ts';

/** First the ways in, then the measures in the order of the plan’s parts 4, 3 and 5. */
export const services: ServiceInput[] = [...parts, ...hongcai, ...talentGroups, ...mechanisms];
