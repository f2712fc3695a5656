import type { ProgrammeInput } from '@portal/rules-core';
import type { Example } from '@portal/rules-core/testing';
import { overseas3310Examples } from './3310-overseas.examples.ts';
import { overseas3310 } from './3310-overseas.ts';
import { yangpuCraftsmenExamples } from './yangpu-craftsmen.examples.ts';
import { yangpuCraftsmen } from './yangpu-craftsmen.ts';

export const programmes: ProgrammeInput[] = [overseas3310, yangpuCraftsmen];

export const examples: Example[] = [...overseas3310Examples, ...yangpuCraftsmenExamples];
