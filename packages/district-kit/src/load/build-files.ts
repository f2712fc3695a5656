import type { BuildRef } from '../registry/build-ref.ts';
import { type BUILD_FILES, buildFileUrl } from '../registry/places.ts';
import type { RegistryEntry } from '../registry/registry.ts';
import { hasIntegrity } from './digest.ts';
import { type FetchOptions, fetchPublished } from './fetch-file.ts';
import type { KeptFiles } from './kept.ts';

/** Where a district's builds lie. */
export type Published = Pick<RegistryEntry, 'id' | 'origin'>;

/**
 * The text of one of the files of a build that are known by name: what lies on the device if it is that very file,
 * else from the network.
 * @param again the reader has asked to try once more, or a first try has failed: no cache in between may answer
 * @throws LoadFailure as `fetchPublished` does
 */
export async function buildFile(
  published: Published,
  build: BuildRef,
  file: keyof typeof BUILD_FILES,
  {
    kept,
    again = false,
    ...options
  }: FetchOptions & { kept?: KeptFiles | undefined; again?: boolean },
): Promise<string> {
  const integrity = build.integrity[file];
  const before = kept?.build === build.build ? kept.files[file] : undefined;
  if (before !== undefined && (await hasIntegrity(new TextEncoder().encode(before), integrity)))
    return before;
  const url = buildFileUrl(published, build, file);
  // A build never changes under its name, so that any cache may hold on to its files.
  return fetchPublished(askedAgain(url, again), integrity, { cache: 'default', ...options });
}

/** An address that no cache has seen, when something has gone wrong under the plain one. */
export function askedAgain(url: string, again: boolean): string {
  if (!again) return url;
  const address = new URL(url);
  address.searchParams.set('again', Date.now().toString(36));
  return address.href;
}
