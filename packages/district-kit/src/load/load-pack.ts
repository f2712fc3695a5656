import type { Pack } from '@portal/rules-core';
import type { BuildRef } from '../registry/build-ref.ts';
import type { ChosenBuild } from '../registry/choose-build.ts';
import { buildFileUrl, buildUrl } from '../registry/places.ts';
import type { RegistryEntry } from '../registry/registry.ts';
import { buildFile, type Published } from './build-files.ts';
import { isSilence, LoadFailure } from './failure.ts';
import { fetchJson, jsonFrom } from './fetch-file.ts';
import { KEPT_KEYS, type KeptData, type KeptFiles, readKeptFiles } from './kept.ts';
import { parser, preparePacks } from './late-parser.ts';

export interface PackOptions {
  /** Milliseconds for each build's pack. */
  timeout?: number;
  signal?: AbortSignal;
  kept?: KeptData | undefined;
  /** The reader has asked to try once more. */
  again?: boolean;
  /** Waited for before the pack is read and checked, which holds the page for a moment. */
  turn?: (() => Promise<unknown>) | undefined;
  /** Why no builds are known, where that is not because the district has published none. */
  unknown?: LoadFailure | undefined;
}

/** A pack, and which build it belongs to. */
export interface LoadedPack {
  pack: Pack;
  /** The build it is of; absent where it was kept, and the registry no longer names its build. */
  from?: ChosenBuild;
  /** The address that the files of its build lie under, with a slash at its end. */
  filesUrl: string;
  /** Where it is only the last good one on the device: since when, in milliseconds since 1970. */
  keptAt?: number;
  /** Why it is not the pack of the first build. */
  failure?: LoadFailure;
}

/**
 * A district's pack: that of the build that answers, else of the one to fall back on, else the last good one on the
 * device. What is not valid never takes the place of a good one.
 * @param builds in the order they are to answer
 * @throws LoadFailure of the first build when there is none; `unpublished` without builds, also then where one is kept:
 * what was withdrawn is not shown
 */
export async function loadPackOf(
  entry: RegistryEntry,
  builds: readonly ChosenBuild[],
  options: PackOptions = {},
): Promise<LoadedPack> {
  preparePacks();
  const before = await readKeptFiles(options.kept, KEPT_KEYS.pack(entry.id));
  let failure = builds.length === 0 ? options.unknown : undefined;
  for (const from of builds) {
    // The builds of a district lie on one server: who waits for a second one there waits in vain.
    if (failure && isSilence(failure) && before?.build !== from.build.build) continue;
    try {
      const pack = await loadPack(entry, from.build, options, before);
      return {
        pack,
        from,
        filesUrl: buildUrl(entry, from.build),
        ...(failure && { failure }),
      };
    } catch (error) {
      if (!(error instanceof LoadFailure)) throw error;
      failure ??= error;
    }
  }
  if (!failure)
    throw new LoadFailure('unpublished', `District "${entry.id}" has no build in the registry.`);
  const old = before && (await keptPack(before, entry.id, options));
  if (!old) throw failure;
  return { ...old, failure };
}

/**
 * The pack of one build, validated.
 * @throws LoadFailure; `invalid` lists each record and field that is wrong
 */
export async function loadPack(
  published: Published,
  build: BuildRef,
  { timeout = 8000, signal, kept, again = false, turn }: PackOptions = {},
  before?: KeptFiles,
): Promise<Pack> {
  const url = buildFileUrl(published, build, 'policy');
  // Who has something to show need not wait as long for a server that does not answer.
  const patience = before ? Math.min(timeout, 4000) : timeout;
  const file = (anew: boolean): Promise<string> =>
    buildFile(published, build, 'policy', {
      kept: before,
      again: anew,
      timeout: patience,
      signal,
    });
  const text = await file(again).catch((error: unknown) => {
    // A cache between here and there may hold on to a broken answer; who does not answer is asked once.
    if (again || !(error instanceof LoadFailure) || isSilence(error)) throw error;
    return file(true);
  });
  await turn?.();
  const pack = await checkedPack(jsonFrom(text, url), url, published.id);
  if (before?.build !== build.build)
    // Nobody waits for it: the pack is there.
    void kept?.write(KEPT_KEYS.pack(published.id), {
      url,
      data: { build: build.build, files: { policy: text } },
    });
  return pack;
}

/** The pack as it was kept; nothing where it is no longer what this portal reads. */
async function keptPack(
  before: KeptFiles,
  id: string,
  { turn }: PackOptions,
): Promise<Omit<LoadedPack, 'failure'> | undefined> {
  await turn?.();
  try {
    const pack = await checkedPack(JSON.parse(before.files.policy ?? ''), before.url, id);
    return { pack, filesUrl: new URL('./', before.url).href, keptAt: before.at };
  } catch {
    return undefined;
  }
}

/** The pack at an address, for the district `id`; for a page that has no registry. */
export async function readPack(
  url: string,
  id: string,
  options: { timeout: number; signal?: AbortSignal | undefined },
): Promise<Pack> {
  preparePacks();
  return checkedPack(await fetchJson(url, options), url, id);
}

/** Each pack waits for the one before it. */
let last: Promise<unknown> = Promise.resolve();

/** Between two packs the page may draw and answer its reader: several that come together would hold it up. */
function inTurn(): Promise<unknown> {
  last = last.then(() => new Promise((resolve) => setTimeout(resolve)));
  return last;
}

async function checkedPack(data: unknown, url: string, id: string): Promise<Pack> {
  const { InvalidPackError, parsePack } = await parser();
  await inTurn();
  let pack: Pack;
  try {
    pack = parsePack(data);
  } catch (error) {
    if (!(error instanceof InvalidPackError)) throw error;
    throw new LoadFailure('invalid', `${url}: ${error.message}`, error);
  }
  if (pack.district.id !== id)
    throw new LoadFailure(
      'invalid',
      `${url} holds the pack of district "${pack.district.id}" instead of "${id}".`,
    );
  return pack;
}
