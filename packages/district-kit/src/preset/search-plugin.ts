import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Pack, Text } from '@portal/rules-core';
import type { RsbuildPlugin } from '@rsbuild/core';
import { z } from 'zod';
import { SEARCH_FILE } from '../search/load-search-data.ts';
import { SEARCH_DATA_VERSION, SearchData } from '../search/search-data.ts';
import { packOf } from './policy-plugin.ts';
import { spellOut } from './spell-out.ts';

/**
 * Publishes `search.json` beside `policy.json`: how the Chinese of the pack is read, and the district's own pages.
 * The dictionary that knows the readings weighs megabytes; it stays here.
 */
export function searchPlugin({ id, dirname }: { id: string; dirname: string }): RsbuildPlugin {
  return {
    name: 'portal:search',
    setup(api) {
      api.processAssets({ stage: 'additional' }, async ({ compilation, sources }) => {
        const json = await publishedSearch(id, dirname);
        compilation.emitAsset(SEARCH_FILE, new sources.RawSource(json));
      });
    },
  };
}

/** The text of `search.json`; the same pack and pages give the same bytes. */
export async function publishedSearch(id: string, dirname: string): Promise<string> {
  const pages = await pagesOf(dirname);
  return JSON.stringify(searchDataOf(await packOf(id, dirname), pages));
}

/** The search data of a pack. */
export function searchDataOf(pack: Pack, pages: SearchData['pages'] = []): SearchData {
  return SearchData.parse({
    schemaVersion: SEARCH_DATA_VERSION,
    district: pack.district.id,
    ...spellOut([...chineseIn(pack), ...chineseIn(pages)]),
    pages,
  });
}

/** Every Chinese text in a value. */
function* chineseIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const text = Text.safeParse(value);
  if (text.success) yield text.data.zh;
  else for (const member of Object.values(value)) yield* chineseIn(member);
}

const Definition = z.object({
  definition: z.object({
    pages: z.array(z.object(SearchData.shape.pages.element.shape)).default([]),
  }),
});

/** The pages that `src/definition.ts` of the app adds; none where there is no such file. */
async function pagesOf(dirname: string): Promise<SearchData['pages']> {
  const file = join(dirname, 'src', 'definition.ts');
  if (!existsSync(file)) return [];
  let module: unknown;
  try {
    module = await import(pathToFileURL(file).href);
  } catch (error) {
    throw new Error(
      `${file} cannot be read outside a page; reach components and styles by \`load: () => import(…)\`.`,
      { cause: error },
    );
  }
  const read = Definition.safeParse(module);
  if (!read.success)
    throw new Error(
      `${file} must export what the district adds as "definition": ${z.prettifyError(read.error)}`,
    );
  return read.data.definition.pages;
}
