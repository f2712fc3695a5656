import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rspack } from '@rsbuild/core';
import { MODULE_STATS, type SeenModule } from './sbom-modules.ts';

/** Of the bundler's statistics, what tells which style sheets come with a module. */
export const STYLE_STATS = { ...MODULE_STATS, chunks: true, chunkRelations: true } as const;

/**
 * The style sheets that a build fetches together with one of its modules, in the order of their names.
 * @param module the end of its path: `/src/main.tsx`
 * @throws Error when the module is in no chunk of the build
 */
export function stylesWith(module: string, stats: Rspack.StatsCompilation): string[] {
  const { modules = [], chunks = [] } = stats;
  const isIt = ({ nameForCondition, modules: joined = [] }: SeenModule): boolean =>
    nameForCondition?.endsWith(module) === true || joined.some(isIt);
  const own = new Set(
    modules.filter((one) => one.orphan !== true && isIt(one)).flatMap((one) => one.chunks ?? []),
  );
  const found = chunks.filter(({ id }) => id != null && own.has(id));
  if (found.length === 0) throw new Error(`No chunk of the build holds …${module}.`);
  const together = new Set(found.flatMap(({ id, siblings = [] }) => [id, ...siblings]));
  const files = chunks.flatMap(({ id, files = [] }) => (together.has(id) ? files : []));
  return [...new Set(files.filter((file) => file.endsWith('.css')))].sort();
}

/**
 * The classes of some HTML that only other style sheets of a build say something about: it would be shown half dressed.
 * @param folder the written build
 * @param sheets paths in it
 */
export function undressed(html: string, folder: string, sheets: readonly string[]): string[] {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const has = (css: string, name: string): boolean => new RegExp(`\\.${name}(?![\\w-])`).test(css);
  const own = sheets.map(read).join('');
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map(read)
    .join('');
  const classes = new Set(
    [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  return [...classes].filter((name) => /^[\w-]+$/.test(name) && has(all, name) && !has(own, name));
}
