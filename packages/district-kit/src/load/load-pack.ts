import { InvalidPackError, type Pack, parsePack } from '@portal/rules-core';
import { LoadFailure } from './failure.ts';
import { fetchJson } from './fetch-json.ts';
import type { KeptData } from './kept.ts';
import { fileUrl, type RegistryEntry } from './registry.ts';

/**
 * A district's published pack, validated.
 * @throws LoadFailure; `invalid` lists each record and field that is wrong
 */
export async function loadPack(
  entry: RegistryEntry,
  { timeout = 8000, signal }: { timeout?: number; signal?: AbortSignal } = {},
): Promise<Pack> {
  return readPack(fileUrl(entry, entry.policy), entry.id, { timeout, signal });
}

/** A pack, and where it did not come from the district just now, since when it has been on the device, and why. */
export interface LoadedPack {
  pack: Pack;
  /** Milliseconds since 1970. */
  keptAt?: number;
  failure?: LoadFailure;
}

/**
 * A district's published pack; when it cannot be had, the last good one that is on the device. What is not valid
 * never takes the place of a good one.
 * @throws LoadFailure when there is neither
 */
export async function loadPackOrKept(
  entry: RegistryEntry,
  kept: KeptData,
  options: { timeout?: number; signal?: AbortSignal } = {},
): Promise<LoadedPack> {
  const key = `policy/${entry.id}`;
  const before = await kept.read(key);
  try {
    // Who has something to show need not wait as long for a server that does not answer.
    const pack = await loadPack(entry, { ...(before && { timeout: 4000 }), ...options });
    // Nobody waits for it: the pack is there.
    void kept.write(key, { url: fileUrl(entry, entry.policy), data: pack });
    return { pack };
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error;
    if (!before) throw error;
    try {
      return {
        pack: checkedPack(before.data, before.url, entry.id),
        keptAt: before.at,
        failure: error,
      };
    } catch {
      // Kept by an older portal, and no longer what this one reads: as good as nothing.
      throw error;
    }
  }
}

/** {@link loadPack} from an address, for the district `id`. */
export async function readPack(
  url: string,
  id: string,
  options: { timeout: number; signal?: AbortSignal | undefined },
): Promise<Pack> {
  return checkedPack(await fetchJson(url, options), url, id);
}

function checkedPack(data: unknown, url: string, id: string): Pack {
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
