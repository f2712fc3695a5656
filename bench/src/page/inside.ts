import { type Chunks, packageOf } from './modules.ts';

/** What must be on a page once, and no module of it twice. */
export const ONCE: readonly string[] = [
  'react',
  'react-dom',
  'scheduler',
  'packages/ui-kit',
  'packages/rules-core',
];

/** The modules of one script on a page. */
export interface Script {
  url: string;
  gzip: number;
  modules: Readonly<Record<string, number>>;
}

/**
 * The scripts of a page with what is in them.
 * @param gzips bytes of each by its address
 * @param builds what is in the builds that the page is made of
 * @throws Error for a script of which none of the builds knows
 */
export function scriptsOf(
  gzips: Readonly<Record<string, number>>,
  builds: readonly Chunks[],
): Script[] {
  return Object.entries(gzips).map(([url, gzip]) => {
    const { pathname } = new URL(url);
    if (FIRST.test(pathname)) return { url, gzip, modules: { [FIRST_MODULE]: gzip } };
    const name = nameOf(pathname);
    for (const chunks of builds)
      for (const [path, modules] of Object.entries(chunks))
        if (name.endsWith(`/${nameOf(path)}`)) return { url, gzip, modules };
    throw new Error(
      `${url} is in none of the builds that were looked into: the portal was built from other sources. Build it anew (npm run build).`,
    );
  });
}

/** What runs before home is painted: made after the build (`prerenderPlugin`), so that the bundler's report has it not. */
const FIRST = /\/static\/js\/first\.[0-9a-f]{10}\.js$/;
const FIRST_MODULE = 'apps/shell/src/prerender/first.ts';

// The first scripts hold the digests of the others, in an order that differs from build to build, and so do their own.
function nameOf(path: string): string {
  return path.replace(/(\/js\/[^/]+)\.[0-9a-f]{10}(?=\.js$)/, '$1');
}

/** By package: how many of its modules a page has more than once, and what the copies weigh before minifying. */
export type Duplicates = Readonly<Record<string, { modules: number; bytes: number }>>;

/** What scripts of one page have in them more than once, by the paths of their modules. */
export function duplicatesIn(scripts: readonly Script[]): Duplicates {
  const seen = new Set<string>();
  const found: Record<string, { modules: number; bytes: number }> = {};
  for (const { modules } of scripts)
    for (const [path, bytes] of Object.entries(modules)) {
      if (!seen.has(path)) {
        seen.add(path);
        continue;
      }
      const name = packageOf(path);
      const before = found[name] ?? { modules: 0, bytes: 0 };
      found[name] = { modules: before.modules + 1, bytes: before.bytes + bytes };
    }
  return found;
}

/**
 * What each package has in the scripts: its bytes before minifying, and its share of what travels, as if all that is in
 * a script were pressed alike.
 */
export function packagesIn(
  scripts: readonly Script[],
  nameOf: (path: string) => string = packageOf,
): { name: string; bytes: number; gzip: number }[] {
  const found = new Map<string, { bytes: number; gzip: number }>();
  for (const { modules, gzip } of scripts) {
    const whole = Object.values(modules).reduce((sum, bytes) => sum + bytes, 0);
    for (const [path, bytes] of Object.entries(modules)) {
      const name = nameOf(path);
      const before = found.get(name) ?? { bytes: 0, gzip: 0 };
      found.set(name, {
        bytes: before.bytes + bytes,
        gzip: before.gzip + (gzip * bytes) / whole,
      });
    }
  }
  return [...found]
    .map(([name, { bytes, gzip }]) => ({ name, bytes, gzip: Math.round(gzip) }))
    .sort((a, b) => b.gzip - a.gzip);
}
