import { ContractError, checkDistrictModule, type DistrictModule } from '../contract.ts';
import { LoadFailure, toFailure } from './failure.ts';
import type { CodeSource } from './federation.ts';
import { fetchJson } from './fetch-json.ts';
import type { KeptData } from './kept.ts';
import { readManifest } from './manifest.ts';
import { fileUrl, type RegistryEntry } from './registry.ts';

const EXPOSED = './district';

export interface LoadDistrictOptions {
  source: CodeSource;
  /** Milliseconds for everything together: manifest, entry, chunks, style sheets, and the second try. */
  deadline?: number;
  /** Milliseconds for the manifest alone, each time. */
  manifestTimeout?: number;
  /** The reader has asked to try once more: no answer of before may be used again. */
  again?: boolean;
  /** Holds the manifest of the build that last ran here, for the time without a connection. */
  kept?: KeptData | undefined;
}

/**
 * A district's code, ready to be mounted. A first failure is followed by the build that last ran on this device,
 * where its files are still at hand, and by one more try under a changed address, because caches between here and
 * there may hold on to the broken answer.
 * @throws LoadFailure
 */
export async function loadDistrict(
  entry: RegistryEntry,
  { source, deadline = 12_000, manifestTimeout = 4000, again = false, kept }: LoadDistrictOptions,
): Promise<DistrictModule> {
  const key = `code/${entry.id}`;
  const stop = new AbortController();
  const limit = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => {
      reject(
        new LoadFailure(
          'timeout',
          `The code of district "${entry.id}" was not there within ${deadline} ms (${entry.origin}).`,
        ),
      );
      stop.abort();
    }, deadline);
    stop.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  const attempt = async (fresh: boolean): Promise<DistrictModule> => {
    const manifestUrl = changed(fileUrl(entry, entry.manifest), fresh);
    const data = await fetchJson(manifestUrl, { timeout: manifestTimeout, signal: stop.signal });
    const module = await run(data, manifestUrl, { fresh, force: fresh });
    // Only now: a manifest whose code does not run must not take the place of one whose code did.
    void kept?.write(key, { url: fileUrl(entry, entry.manifest), data });
    return module;
  };
  const run = async (
    data: unknown,
    url: string,
    { fresh, force }: { fresh: boolean; force: boolean },
  ): Promise<DistrictModule> => {
    const code = readManifest(data, url, EXPOSED);
    const module = await source
      .load({ ...code, entry: changed(code.entry, fresh) }, EXPOSED, { again: force })
      .catch((error: unknown) => {
        throw explain(error, code.styles);
      });
    return checkDistrictModule(module, entry.id);
  };
  const fromKept = async (): Promise<DistrictModule | undefined> => {
    const before = await kept?.read(key);
    // Whose code may run, the registry of today says, not what was kept.
    if (!before || !isSameOrigin(before.url, entry.origin)) return undefined;
    // By its plain address, under which the device has its files, and in place of what has just failed.
    return run(before.data, before.url, { fresh: false, force: true }).catch(() => undefined);
  };
  try {
    return await Promise.race([attempts({ attempt, fromKept, again, signal: stop.signal }), limit]);
  } catch (error) {
    if (error instanceof ContractError) throw new LoadFailure('contract', error.message, error);
    throw toFailure(error, `Loading district "${entry.id}"`);
  } finally {
    stop.abort();
  }
}

async function attempts<T>({
  attempt,
  fromKept,
  again,
  signal,
}: {
  attempt: (fresh: boolean) => Promise<T>;
  fromKept: () => Promise<T | undefined>;
  again: boolean;
  signal: AbortSignal;
}): Promise<T> {
  try {
    return await attempt(again);
  } catch (error) {
    // What was built for another host stays so, however often it is fetched.
    if (error instanceof ContractError || signal.aborted) throw error;
    return (await fromKept()) ?? attempt(true);
  }
}

/** The federation's error in our terms: which of the files it was. */
function explain(error: unknown, styles: readonly string[]): LoadFailure {
  const message = error instanceof Error ? error.message : String(error);
  if (styles.some((style) => message.includes(style)) || /CSS chunk/i.test(message))
    return new LoadFailure('style', `A style sheet is missing: ${message}`, error);
  if (/ScriptNetworkError|ChunkLoadError|Loading chunk/i.test(message))
    return new LoadFailure('unreachable', message, error);
  return toFailure(error, 'Starting the code');
}

/** The build before may lie in another folder there. */
function isSameOrigin(url: string, other: string): boolean {
  return URL.canParse(url) && new URL(url).origin === new URL(other).origin;
}

function changed(url: string, fresh: boolean): string {
  if (!fresh) return url;
  const address = new URL(url);
  address.searchParams.set('again', Date.now().toString(36));
  return address.href;
}
