import type { Fact } from '@portal/rules-core';
import { employerMeasureFacts } from './employer-measure-facts.ts';
import { personMeasureFacts } from './person-measure-facts.ts';

/** In the order of the printed measures, people first. */
export const measureFacts: Fact[] = [...personMeasureFacts, ...employerMeasureFacts];
