import { indicatorsHref, ownPageHref, programmeHref, serviceHref } from '../layout/paths.ts';
import type { SearchEntry } from './entries.ts';

/** Where an entry is read. */
export function entryHref({
  id,
  kind,
  district,
}: Pick<SearchEntry, 'id' | 'kind' | 'district'>): string {
  switch (kind) {
    case 'programme':
      return programmeHref(id);
    case 'service':
      return serviceHref(id);
    case 'indicator':
      return indicatorsHref(district);
    case 'page':
      return ownPageHref(district, id.slice(district.length + 1));
  }
}
