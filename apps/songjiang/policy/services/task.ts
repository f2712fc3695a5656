import { servicesOf } from '@portal/rules-core/author';
import { cite, id } from '../common.ts';

/** A task of the plan that offers something to readers and grants nothing that could be decided. */
export const task = servicesOf({ cite, id });
