import type { Programme, Service } from '@portal/rules-core';
import type { PlanMapItem } from '@portal/ui-kit';
import type { PageContext } from './page-context.ts';

/** A programme or a service as a map of the plan shows it: its name, its kind, for whom, and the way to it. */
export function planItem(
  record: Programme | Service,
  { locale, paths }: Pick<PageContext, 'locale' | 'paths'>,
): PlanMapItem {
  const { id, audience } = record;
  const name = record.name[locale];
  return 'criteria' in record
    ? { href: paths.programme(id), name, kind: 'programme', audience }
    : { href: paths.services(id), name, kind: 'service', audience };
}
