// The twin's `@portal/district-kit/search`: what a search needs is in the bundle.
import type * as kit from '@portal/district-kit/search';
import { districts } from 'bundled-districts';

export { readingsFrom } from '../../../../packages/district-kit/src/search/readings.ts';

export const loadSearchData: typeof kit.loadSearchData = async ({ id }) => {
  const parts = districts[id];
  if (!parts) throw new Error(`District "${id}" is not in the bundle; build the twin anew.`);
  const { default: data } = await parts.search();
  // The very file that the district's build publishes, validated there.
  return data as kit.SearchData;
};
