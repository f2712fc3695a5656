import type { ServiceInput } from '@portal/rules-core';
import { environment } from './services/environment.ts';
import { manufacturing } from './services/manufacturing.ts';
import { platforms } from './services/platforms.ts';
import { society } from './services/society.ts';
import { societyMore } from './services/society-more.ts';

/** The tasks of part 3 in their printed order. */
export const services: ServiceInput[] = [
  ...manufacturing,
  ...society,
  ...societyMore,
  ...platforms,
  ...environment,
];
