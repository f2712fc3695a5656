import type { ServiceInput } from '@portal/rules-core';
import { forDistrict, type ServiceWords, servicesOf } from '@portal/rules-core/author';

export const { cite, id } = forDistrict('qingpu');

const written = servicesOf({ cite, id });

/** One of the twenty measures of annex 5, with its public id `service-NN-<slug>`. */
export function measure(measure: ServiceWords & { number: number }): ServiceInput {
  const number = String(measure.number).padStart(2, '0');
  return written({ ...measure, slug: `service-${number}-${measure.slug}` });
}
