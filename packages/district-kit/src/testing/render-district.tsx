import { prerender } from 'react-dom/static';
import type { DistrictDefinition } from '../define-district.tsx';
import { DistrictView } from '../district-view.tsx';
import { type Seen, seenContext } from './seen-context.ts';

/**
 * For tests of a district team: the markup of one of its pages as the reader first sees it, with the page's own code
 * loaded, without a browser.
 * @param address under the district's base path: `/housing`
 */
export async function renderDistrict(
  definition: DistrictDefinition,
  address: string,
  seen: Seen,
): Promise<string> {
  const failures: unknown[] = [];
  const { prelude } = await prerender(
    <DistrictView definition={definition} context={seenContext(definition.id, address, seen)} />,
    {
      // In one piece: pages are read as text here, and text that arrives later would stand elsewhere.
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      onError: (error) => {
        failures.push(error);
      },
    },
  );
  const markup = await new Response(prelude).text();
  // A page that throws would otherwise pass as one that is still loading.
  if (failures.length > 0) throw failures[0];
  return markup;
}
