import { InvalidPackError, type Pack, parsePack } from '@portal/rules-core';
import { LoadFailure } from './failure.ts';
import { fetchJson } from './fetch-json.ts';
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

/** {@link loadPack} from an address, for the district `id`. */
export async function readPack(
  url: string,
  id: string,
  options: { timeout: number; signal?: AbortSignal | undefined },
): Promise<Pack> {
  const data = await fetchJson(url, options);
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
