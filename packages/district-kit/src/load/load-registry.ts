import { todayInShanghai } from '@portal/rules-core';
import { openEnvelope, REGISTRY_TYPE, SignatureError, type Verify } from '../registry/envelope.ts';
import { PortalConfig } from '../registry/portal-config.ts';
import { InvalidRegistryError, parseRegistry, type Registry } from '../registry/registry.ts';
import { LoadFailure, toFailure } from './failure.ts';
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
  /** Where it was read: from the portal, from the device, or from the page itself, which names the districts only. */
  source: 'portal' | 'device' | 'page';
  /** The day by the clock of Shanghai, `YYYY-MM-DD`, by which a build that is due answers. */
  today: string;
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
 * The signed registry of the portal; when it cannot be read or trusted, the last good one on the device if the same
 * keys are still trusted, else the names built into the page: the portal stands.
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
  const answeredAt = answer instanceof LoadFailure ? undefined : answer.answeredAt;
  // The clock of the server, or how far this device's was from it: a clock that is wrong chooses no build.
  const skew = answeredAt === undefined ? (before?.skew ?? 0) : answeredAt - clock();
  const found = {
    today: todayInShanghai(new Date(clock() + skew)),
    ...(value && { config: value }),
  };

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

  try {
    if (answer instanceof LoadFailure) throw answer;
    const url = new URL(path, origin).href;
    const envelope = jsonFrom(textOf(answer.bytes), url);
    const registry = await trusted(envelope, url);
    if (old && registry.sequence < old.sequence)
      throw new LoadFailure(
        'outdated',
        `${url} has the number ${registry.sequence}, but this device has seen ${old.sequence}: an old copy is served, or one was put back. Publish anew with a higher number.`,
      );
    void kept?.write(KEPT_REGISTRY, { url, data: { envelope, skew } });
    return { registry, source: 'portal', ...found };
  } catch (error) {
    const failure = explained(error, new URL(path, origin).href);
    if (!old || !before) return { registry: embedded, source: 'page', failure, ...found };
    return { registry: old, source: 'device', failure, keptAt: before.at, ...found };
  }
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
  const old = PortalConfig.safeParse(before?.data);
  return old.success ? { value: old.data } : { failure };
}

function checkedConfig(data: unknown): PortalConfig {
  const result = PortalConfig.safeParse(data);
  if (result.success) return result.data;
  const issues = result.error.issues.map(
    (issue) => `- ${issue.path.join('.') || 'configuration'}: ${issue.message}`,
  );
  throw new LoadFailure('invalid', `${CONFIG} is not valid:\n${issues.join('\n')}`);
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
