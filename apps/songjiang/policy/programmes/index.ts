import type { ProgrammeInput } from '@portal/rules-core';
import type { Example } from '@portal/rules-core/testing';
import { doubleHundredExamples } from './double-hundred.examples.ts';
import { doubleHundred } from './double-hundred.ts';
import { urgentlyNeededExamples } from './urgently-needed.examples.ts';
import { urgentlyNeeded } from './urgently-needed.ts';

/** In the order of the printed projects. */
export const programmes: ProgrammeInput[] = [doubleHundred, urgentlyNeeded];

export const examples: Example[] = [...doubleHundredExamples, ...urgentlyNeededExamples];
