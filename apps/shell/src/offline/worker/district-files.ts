import { DISTRICT_CACHE } from '../cache-names.ts';
import type { KnownFile } from '../messages.ts';
import { isAskedFor } from './integrity.ts';
import { keptUrl, kindOf, mayBeKept } from './requests.ts';

/** Files of districts that are kept at the most, some twenty for a build; the oldest go first. */
const MOST = 300;
/** Bytes of one file at the most: what is larger is no code of ours. */
const LARGEST = 4_000_000;

/** A district's file as kept if it is what is asked for, else from the network, and kept if it is what it should be. */
export async function districtFile(
  request: Request,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  const cache = await caches.open(DISTRICT_CACHE);
  const kept = await cache.match(keptUrl(request.url));
  if (kept && (await isAskedFor(kept, request))) return kept;
  return fetchAndKeep(request, later);
}

/**
 * A district's file from the network, in place of one that was kept and did not work. The request brings the digest
 * that its script or style must have, and fails here as it would in the page: nothing else is ever kept.
 */
export async function fetchAndKeep(
  request: Request,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  const response = await fetch(request);
  later(keep(keptUrl(request.url), response.clone()));
  return response;
}

/** Keeps files that came before the worker was there: those that are districts’ files, and what was published. */
export async function keepOpened(files: readonly KnownFile[], origin: string): Promise<void> {
  const cache = await caches.open(DISTRICT_CACHE);
  const asked = { method: 'GET', mode: 'cors', destination: '' };
  for (const { url, integrity } of files.filter((file) => isUrl(file.url))) {
    if (kindOf({ ...asked, url }, origin, new Set()) !== 'district') continue;
    if (await cache.match(url)) continue;
    // The browser has just had it, and may take it from its own cache. What fails now is kept when next opened.
    await fetch(url, { mode: 'cors', credentials: 'omit', integrity })
      .then((response) => keep(url, response))
      .catch(() => undefined);
  }
}

async function keep(url: string, response: Response): Promise<void> {
  const { pathname } = new URL(url);
  if (!mayBeKept(response, pathname)) return;
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST) return;
  const cache = await caches.open(DISTRICT_CACHE);
  try {
    await cache.put(url, response);
  } catch {
    // The device is full: what is kept stays, and what is new works as long as there is a connection.
    return;
  }
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST)).map((old) => cache.delete(old)));
}

function isUrl(text: string): boolean {
  return URL.canParse(text);
}
