import type { ServiceInput } from '@portal/rules-core';
import { mechanisms } from './services/mechanisms.ts';
import { platforms } from './services/platforms.ts';
import { projects } from './services/projects.ts';

/** What the plan offers or means to offer without a condition that could be decided. */
export const services: ServiceInput[] = [...projects, ...platforms, ...mechanisms];
