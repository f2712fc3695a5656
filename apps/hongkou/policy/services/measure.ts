import { servicesOf } from '@portal/rules-core/author';
import { cite, id } from '../common.ts';

/** A measure that the plan offers and of which no condition can be tested. */
export const measure = servicesOf({ cite, id });
