import { todayInShanghai } from '@portal/rules-core';
import { openEnvelope, REGISTRY_TYPE, SignatureError, type Verify } from '../registry/envelope.ts';
import { previousRegistryPath } from '../registry/places.ts';
import type { PortalConfig } from '../registry/portal-config.ts';
import { readPortalConfig } from '../registry/read-portal-config.ts';
import { InvalidRegistryError, parseRegistry } from '../registry/read-registry.ts';
import type { Registry } from '../registry/registry.ts';
import { isSilence, LoadFailure, toFailure } from './failure.ts';
import { type FetchedFile, fetchFile, jsonFrom, textOf } from './fetch-file.ts';
import type { KeptData } from './kept.ts';
import { verifyEd25519 } from './verify-ed25519.ts';

/** Where the portal's configuration lies, and the registry unless the configuration says otherwise. */
const CONFIG = '/portal.json';
const REGISTRY = '/registry.json';

const KEPT_CONFIG = 'portal';
const KEPT_REGISTRY = 'registry';

export interface LoadedRegistry {
  registry: Registry;
  /**
   * Where it was read: from the portal; from the portal, and it is the one before the current one; from the device; or
   * from the page itself, which names the districts only.
   */
  source: 'portal' | 'previous' | 'device' | 'page';
  /** The day by the clock of Shanghai, `YYYY-MM-DD`, by which a build that is due answers. */
  today: string;
  /**
   * Milliseconds by which the portal's clock is ahead of the device's, as far as that is known: as it answered now, or
   * when the copy on the device was read. Absent where it never said.
   */
  skew?: number;
  /** What the deployment says; absent where it could never be read. */
  config?: PortalConfig;
  /** Why another copy is used; absent when the registry itself could be read. */
  failure?: LoadFailure;
  /** When the copy on the device was read, in milliseconds since 1970. */
  keptAt?: number;
}

export interface LoadRegistryOptions {
  /** The origin of the portal. */
  origin: string;
  /** The registry built into the page: the names of the districts, without builds. */
  embedded: Registry;
  kept?: KeptData | undefined;
  /** Milliseconds for each of configuration and registry. */
  timeout?: number;
  /** The device's clock, in milliseconds since 1970. */
  clock?: () => number;
  verify?: Verify;
}

/**
 * The signed registry of the portal. When it cannot be read or trusted: the newer of the last good one on the device
 * and the one before it, which the portal keeps beside it, each as long as its key is trusted; else the names built
 * into the page: the portal stands.
 */
export async function loadRegistry({
  origin,
  embedded,
  kept,
  timeout = 4000,
  clock = Date.now,
  verify = verifyEd25519,
}: LoadRegistryOptions): Promise<LoadedRegistry> {
  const fetched = (path: string): Promise<FetchedFile | LoadFailure> =>
    fetchFile(new URL(path, origin).href, { timeout, cache: 'no-store' }).catch(asFailure);
  const [config, usual, before] = await Promise.all([
    readConfig(fetched(CONFIG), kept),
    fetched(REGISTRY),
    readKept(kept),
  ]);
  const path = config.value?.registry ?? REGISTRY;
  const answer = path === REGISTRY ? usual : await fetched(path);
  const { value } = config;
  // The clock of the server, or how far this device's was from it: a clock that is wrong chooses no build.
  const skewOf = (file: FetchedFile | LoadFailure): number | undefined =>
    file instanceof LoadFailure || file.answeredAt === undefined
      ? before?.skew
      : file.answeredAt - clock();
  const found = (skew: number | undefined): Pick<LoadedRegistry, 'today' | 'skew' | 'config'> => ({
    today: todayInShanghai(new Date(clock() + (skew ?? 0))),
    ...(skew !== undefined && { skew }),
    ...(value && { config: value }),
  });

  const trusted = async (envelope: unknown, from: string): Promise<Registry> => {
    if (!value) throw config.failure;
    const payload = await openEnvelope(envelope, {
      payloadType: REGISTRY_TYPE,
      keys: value.keys,
      verify,
    });
    return parseRegistry(payload, from);
  };
  // Whose key is no longer trusted has signed nothing, whenever it was read.
  const old = before && (await trusted(before.envelope, before.url).catch(() => undefined));

  /** What an answer says, if it can be trusted and nothing newer was seen here; it is kept then. */
  const taken = async (file: FetchedFile | LoadFailure, at: string): Promise<Registry> => {
    if (file instanceof LoadFailure) throw file;
    const url = new URL(at, origin).href;
    const envelope = jsonFrom(textOf(file.bytes), url);
    const registry = await trusted(envelope, url);
    if (old && registry.sequence < old.sequence)
      throw new LoadFailure(
        'outdated',
        `${url} has the number ${registry.sequence}, but this device has seen ${old.sequence}: an old copy is served, or one was put back. Publish anew with a higher number.`,
      );
    void kept?.write(KEPT_REGISTRY, { url, data: { envelope, skew: skewOf(file) ?? 0 } });
    return registry;
  };

  let failure: LoadFailure;
  try {
    return { registry: await taken(answer, path), source: 'portal', ...found(skewOf(answer)) };
  } catch (error) {
    failure = explained(error, new URL(path, origin).href);
  }
  let skew = skewOf(answer);
  // Without keys nothing can be trusted; and who has a copy need not ask a server twice that does not answer.
  if (value && !(old && isSilence(failure))) {
    const second = previousRegistryPath(path);
    const previous = await fetched(second);
    skew ??= skewOf(previous);
    try {
      const registry = await taken(previous, second);
      return { registry, source: 'previous', failure, ...found(skewOf(previous)) };
    } catch {
      // Why there is no better one is of no interest beside why the registry itself could not be had.
    }
  }
  if (!old || !before) return { registry: embedded, source: 'page', failure, ...found(skew) };
  return { registry: old, source: 'device', failure, keptAt: before.at, ...found(skew) };
}

/** The configuration, else the last one on the device; without either, why. */
async function readConfig(
  answer: Promise<FetchedFile | LoadFailure>,
  kept: KeptData | undefined,
): Promise<
  { value: PortalConfig; failure?: undefined } | { value?: undefined; failure: LoadFailure }
> {
  const [file, before] = await Promise.all([answer, kept?.read(KEPT_CONFIG)]);
  let failure: LoadFailure;
  try {
    if (file instanceof LoadFailure) throw file;
    const value = checkedConfig(jsonFrom(textOf(file.bytes), CONFIG));
    void kept?.write(KEPT_CONFIG, { url: CONFIG, data: value });
    return { value };
  } catch (error) {
    failure = asFailure(error);
  }
  const { value } = readPortalConfig(before?.data);
  return value ? { value } : { failure };
}

function checkedConfig(data: unknown): PortalConfig {
  const { value, wrong } = readPortalConfig(data);
  if (value) return value;
  throw new LoadFailure('invalid', `${CONFIG} is not valid:\n${wrong}`);
}

/** A hundred years in milliseconds; no clock is that wrong. */
const LARGEST_SKEW = 100 * 366 * 86_400_000;

interface KeptRegistry {
  envelope: unknown;
  /** Milliseconds by which the server's clock was ahead of the device's. */
  skew: number;
  url: string;
  at: number;
}

async function readKept(kept: KeptData | undefined): Promise<KeptRegistry | undefined> {
  const before = await kept?.read(KEPT_REGISTRY);
  if (!before || typeof before.data !== 'object' || before.data === null) return undefined;
  if (!('envelope' in before.data && 'skew' in before.data)) return undefined;
  const { envelope, skew } = before.data;
  if (typeof skew !== 'number') return undefined;
  // The signature says nothing of it: a difference beyond the calendar is as good as none.
  const believed = Math.abs(skew) <= LARGEST_SKEW ? skew : 0;
  return { envelope, skew: believed, url: before.url, at: before.at };
}

function explained(error: unknown, url: string): LoadFailure {
  if (error instanceof SignatureError)
    return new LoadFailure('signature', `${url} is not to be trusted. ${error.message}`, error);
  if (error instanceof InvalidRegistryError)
    return new LoadFailure('invalid', error.message, error);
  // Whatever it is, such as a part of the page's own code that did not come: the portal stands.
  return toFailure(error, `Checking ${url}`);
}

function asFailure(error: unknown): LoadFailure {
  if (error instanceof LoadFailure) return error;
  throw error;
}
