import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * What there may be only one of on a page, whoever brings it. Only that: a shared module comes whole, because
 * nobody knows which parts the others will use. With react-router and use-intl among them the shell was 60 KB
 * larger (gzip, 301 instead of 241) and each district 8 KB smaller.
 */
const SINGLETONS = [
  // `react` alone leaves `react/jsx-runtime` in every build a second time; the slash takes the paths below it in.
  'react',
  'react/',
  'react-dom',
  'react-dom/',
  // Its contexts (language, links, sources) must be the same objects for host and district.
  '@portal/ui-kit',
] as const;

interface SharedModule {
  singleton: true;
  requiredVersion: string;
  version: string;
}

/** The federation's list of shared modules, with the versions this workspace has. */
export function sharedModules(): Record<string, SharedModule> {
  return Object.fromEntries(
    SINGLETONS.map((name) => {
      const version = versionOf(name.replace(/\/$/, ''));
      return [name, { singleton: true, version, requiredVersion: rangeOf(version) }];
    }),
  );
}

/**
 * The versions of a host that nothing is said about. An older minor version makes the federation warn on the console
 * and run the code all the same; another major one is refused before any code is asked for (`checkShared`).
 */
function rangeOf(version: string): string {
  const [major, minor] = version.split('.');
  return `^${major}.${minor}.0`;
}

/** The versions of the packages that are shared, by name. */
export function sharedVersions(): Record<string, string> {
  const packages = SINGLETONS.filter((name) => !name.endsWith('/'));
  return Object.fromEntries(packages.map((name) => [name, versionOf(name)]));
}

const require = createRequire(import.meta.url);

function versionOf(name: string): string {
  // Not every package lets its package.json be asked for by name, so it is looked for on disk.
  const place = require.resolve
    .paths(name)
    ?.map((folder) => `${folder}/${name}/package.json`)
    .find((file) => readable(file));
  if (place === undefined)
    throw new Error(
      `The shared module "${name}" is not installed beside district-kit; add it there.`,
    );
  const { version } = JSON.parse(readFileSync(place, 'utf8')) as { version: string };
  return version;
}

function readable(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}
