/// <reference types="vite/client" />
import { searchDataOf } from '@portal/district-kit/preset';
import type { SearchData } from '@portal/district-kit/search';
import type { Pack, Text } from '@portal/rules-core';
import type { OwnPage } from '../entries.ts';

interface Definition {
  id: string;
  pages?: readonly { path: string; title: Text; summary?: Text }[];
}

// Whichever districts stand beside the portal: none is named, none can be reached from its code.
/** The packs of all districts. */
export const realPacks: readonly Pack[] = Object.values(
  import.meta.glob<Pack>('../../../../*/policy/index.ts', { eager: true, import: 'pack' }),
);
const definitions = Object.values(
  import.meta.glob<Definition>('../../../../*/src/definition.ts', {
    eager: true,
    import: 'definition',
  }),
);

/** The pages that a district adds to the shared ones. */
export function realPages(district: string): OwnPage[] {
  const pages = definitions.find(({ id }) => id === district)?.pages ?? [];
  return pages.map(({ path, title, summary }) => ({ path, title, ...(summary && { summary }) }));
}

/** What each district publishes for searches, as its build does. */
export function realSearchData(): SearchData[] {
  return realPacks.map((pack) =>
    searchDataOf(
      pack,
      realPages(pack.district.id).map(({ path, title, summary }) => ({
        path,
        title,
        ...(summary && { summary }),
      })),
    ),
  );
}
