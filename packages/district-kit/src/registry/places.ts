import type { BuildRef } from './build-ref.ts';
import type { RegistryEntry } from './registry.ts';

/** The form of registries that this code reads. Fields may be added to a form; a reader leaves out what it does not know. */
export const REGISTRY_SCHEMA_VERSION = 2;

/** The files of a build that are known by name; all others are named by their content. */
export const BUILD_FILES = {
  release: 'release.json',
  manifest: 'mf-manifest.json',
  policy: 'policy.json',
  search: 'search.json',
} as const satisfies Record<keyof BuildRef['integrity'], string>;

/** The folder of a build below its district's origin, with a slash at its end: `north/0123456789/`. */
export function buildFolder(district: string, build: string): string {
  return `${district}/${build}/`;
}

/** The address that all files of a build lie below, with a slash at its end. */
export function buildUrl(entry: Pick<RegistryEntry, 'id' | 'origin'>, build: BuildRef): string {
  return new URL(buildFolder(entry.id, build.build), entry.origin).href;
}

/** The address of one of the files of a build that are known by name. */
export function buildFileUrl(
  entry: Pick<RegistryEntry, 'id' | 'origin'>,
  build: BuildRef,
  file: keyof typeof BUILD_FILES,
): string {
  return buildUrl(entry, build) + BUILD_FILES[file];
}

/** Whether this is where builds may lie: an origin, or a folder there with a slash at its end. */
export function isOrigin(value: string): boolean {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    return false;
  }
  if (!/^https?:$/.test(url.protocol)) return false;
  return value === url.origin || (value === `${url.origin}${url.pathname}` && value.endsWith('/'));
}

/**
 * Where the signed registry before the current one lies: beside it, for readers who cannot be given the current one.
 * @example previousRegistryPath('/registry.json') // '/registry.previous.json'
 */
export function previousRegistryPath(path: string): string {
  return path.replace(/(?:\.json)?$/, '.previous.json');
}
