import {
  ContractError,
  checkContract,
  checkDistrictModule,
  type DistrictModule,
} from '../contract.ts';
import type { BuildRef } from '../registry/build-ref.ts';
import { buildFileUrl, buildUrl } from '../registry/places.ts';
import type { Release } from '../registry/release.ts';
import { askedAgain, buildFile, type Published } from './build-files.ts';
import type { CodeSource, PublishedFile } from './code-source.ts';
import { explainCodeFailure } from './explain.ts';
import { LoadFailure, toFailure } from './failure.ts';
import { jsonFrom } from './fetch-file.ts';
import { KEPT_KEYS, type KeptData, type KeptFiles, readKeptFiles } from './kept.ts';
import { readManifest } from './manifest.ts';
import { parseRelease } from './parse-release.ts';
import { checkShared } from './shared-versions.ts';

const EXPOSED = './district';

export interface LoadDistrictOptions {
  source: CodeSource;
  /** Milliseconds for everything together: release, manifest, entry, chunks, style sheets, and the second try. */
  deadline?: number;
  /** Milliseconds for each of release and manifest, each time. */
  fileTimeout?: number;
  /** The reader has asked to try once more: no answer of before may be used again. */
  again?: boolean;
  /** Holds release and manifest of the build that last ran here, for the time without a connection. */
  kept?: KeptData | undefined;
}

export interface LoadedDistrict {
  module: DistrictModule;
  /** What its build says about itself. */
  release: Release;
}

/**
 * The code of one build of a district, ready to be mounted; each of its files is the one that was published, or it
 * fails. A first failure is followed by one more try under changed addresses, because caches between here and there
 * may hold on to the broken answer; not where nobody answers at all, for who waits has waited long enough.
 * @throws LoadFailure
 */
export async function loadDistrict(
  published: Published,
  build: BuildRef,
  { source, deadline = 10_000, fileTimeout = 4000, again = false, kept }: LoadDistrictOptions,
): Promise<LoadedDistrict> {
  const what = `Loading build ${build.build} of district "${published.id}"`;
  const stop = new AbortController();
  const limit = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => {
      reject(
        new LoadFailure(
          'timeout',
          `The code of district "${published.id}" was not there within ${deadline} ms (${buildUrl(published, build)}).`,
        ),
      );
      stop.abort();
    }, deadline);
    stop.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  const attempt = (fresh: boolean): Promise<LoadedDistrict> =>
    run(published, build, { source, fileTimeout, again: fresh, kept, signal: stop.signal });
  const attempts = async (): Promise<LoadedDistrict> => {
    // Before anything is asked for: what was built for another host stays so.
    checkContract(build.contract, published.id);
    try {
      return await attempt(again);
    } catch (error) {
      if (error instanceof ContractError || stop.signal.aborted) throw error;
      if (error instanceof LoadFailure && error.reason === 'timeout') throw error;
      return attempt(true);
    }
  };
  try {
    return await Promise.race([attempts(), limit]);
  } catch (error) {
    if (error instanceof ContractError) throw new LoadFailure('contract', error.message, error);
    throw toFailure(error, what);
  } finally {
    stop.abort();
  }
}

interface RunOptions {
  source: CodeSource;
  fileTimeout: number;
  again: boolean;
  kept: KeptData | undefined;
  signal: AbortSignal;
}

async function run(
  published: Published,
  build: BuildRef,
  { source, fileTimeout, again, kept, signal }: RunOptions,
): Promise<LoadedDistrict> {
  source.prepare?.();
  const key = KEPT_KEYS.code(published.id);
  const before = await readKeptFiles(kept, key);
  const texts = await textsOf(published, build, { before, again, timeout: fileTimeout, signal });
  const release = parseRelease(texts.release, published, build);
  // Before any code is asked for.
  checkShared(release, source.shared);
  const url = buildFileUrl(published, build, 'manifest');
  const { styles, scripts, copies, ...code } = readManifest(
    jsonFrom(texts.manifest, url),
    url,
    EXPOSED,
  );
  const folder = buildUrl(published, build);
  const checked = (address: string): PublishedFile => {
    const integrity = release.files[address.slice(folder.length)]?.integrity;
    if (!address.startsWith(folder) || integrity === undefined)
      throw new LoadFailure(
        'invalid',
        `${url} names ${address}, which is no file of this build; its release.json lists them.`,
      );
    return { url: address, integrity };
  };
  const entry = checked(code.entry);
  const parts = {
    ...code,
    entry: askedAgain(entry.url, again),
    integrity: entry.integrity,
    styles: styles.map(checked),
    scripts: scripts.map(checked),
    copies: copies.map((copy) => ({
      ...copy,
      styles: copy.styles.map(checked),
      scripts: copy.scripts.map(checked),
    })),
  };
  let module: unknown;
  try {
    module = await source.load(parts, EXPOSED, signal);
  } catch (error) {
    throw await explainCodeFailure(error, { release, folder, timeout: fileTimeout, signal });
  }
  const district = checkDistrictModule(module, published.id);
  if (before?.build !== build.build)
    // Only now: a build whose code does not run must not take the place of one whose code did.
    void kept?.write(key, { url, data: { build: build.build, files: texts } });
  return { module: district, release };
}

/** Both at the same time; the one that fails says why. */
async function textsOf(
  published: Published,
  build: BuildRef,
  {
    before,
    ...options
  }: {
    before: KeptFiles | undefined;
    again: boolean;
    timeout: number;
    signal: AbortSignal;
  },
): Promise<{ release: string; manifest: string }> {
  const text = (file: 'release' | 'manifest'): Promise<string> =>
    buildFile(published, build, file, { ...options, kept: before });
  const [release, manifest] = await Promise.all([text('release'), text('manifest')]);
  return { release, manifest };
}
