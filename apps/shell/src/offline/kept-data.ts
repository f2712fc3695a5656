import type { Kept, KeptData } from '@portal/district-kit/load';
import { DATA_CACHE } from './cache-names.ts';

const FORM = 1;

/** Larger than any document; what is larger is not one. */
const LARGEST = 8_000_000;

/**
 * What the portal has read and found good, in the browser's cache storage. Only published data lies there, nothing
 * of the reader's.
 */
export function keptOnDevice(): KeptData {
  return {
    async read(key) {
      try {
        const response = await (await caches.open(DATA_CACHE)).match(addressOf(key));
        return response && keptFrom(await response.json());
      } catch {
        // Storage is forbidden, or what lies there is broken: nothing is kept.
        return undefined;
      }
    },
    async write(key, { url, data }) {
      try {
        const text = JSON.stringify({ form: FORM, url, at: Date.now(), data });
        if (text.length > LARGEST) return;
        const cache = await caches.open(DATA_CACHE);
        await cache.put(addressOf(key), new Response(text));
      } catch (error) {
        console.warn(`"${key}" could not be kept for the time without a connection:`, error);
      }
    },
  };
}

/** An address under which nothing is served: the key of an entry, no more. */
function addressOf(key: string): string {
  return `/.kept/${key}`;
}

function keptFrom(entry: unknown): Kept | undefined {
  if (typeof entry !== 'object' || entry === null || !('form' in entry) || entry.form !== FORM)
    return undefined;
  if (!('url' in entry && 'at' in entry && 'data' in entry)) return undefined;
  const { url, at, data } = entry;
  return typeof url === 'string' && typeof at === 'number' ? { url, at, data } : undefined;
}
