import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { workspaceRoot } from './build-id.ts';
import { contentVersion } from './content-version.ts';

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

/**
 * What a district takes from the page where it is the very same code, and brings of its own where it is not: a district
 * runs on what it was tested with, and a page has it once. Its version says what it is made of (`contentVersion`).
 */
const SAME_CONTENT = ['@portal/rules-core'] as const;

interface SharedModule {
  singleton: boolean;
  requiredVersion: string;
  version: string;
}

/** The federation's list of shared modules, with the versions this workspace has. */
export function sharedModules(): Record<string, SharedModule> {
  const singletons = SINGLETONS.map((name) => {
    const version = versionOf(name.replace(/\/$/, ''));
    return [name, { singleton: true, version, requiredVersion: rangeOf(version) }] as const;
  });
  const same = Object.entries(contentVersions()).map(
    ([name, version]) => [name, { singleton: false, version, requiredVersion: version }] as const,
  );
  return Object.fromEntries([...singletons, ...same]);
}

/** None while somebody develops: what changes while a server runs is not what its version was made of. */
function contentVersions(): Record<string, string> {
  if (process.env.NODE_ENV === 'development') return {};
  const root = workspaceRoot(import.meta.dirname);
  return Object.fromEntries(SAME_CONTENT.map((name) => [name, contentVersion(root, name)]));
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
  return {
    ...Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
    ...contentVersions(),
  };
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
