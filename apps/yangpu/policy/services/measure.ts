import { servicesOf } from '@portal/rules-core/author';
import { cite, id } from '../words.ts';

/** A measure of the plan with nothing to decide. Its wording stays that of a plan: what is only meant is told as meant. */
export const measure = servicesOf({ cite, id });
