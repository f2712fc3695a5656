import { hasIntegrity } from './digest.ts';
import { LoadFailure } from './failure.ts';

export interface FetchOptions {
  /** Milliseconds until the answer, body included, must be there. */
  timeout: number;
  /** Ends the fetch early. */
  signal?: AbortSignal | undefined;
  /** As in `fetch`; without it a cache has to ask whether its copy still holds. */
  cache?: RequestCache;
}

/** A file as it came. */
export interface FetchedFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** When it was answered by the clock of the server, in milliseconds since 1970, where the answer says so. */
  answeredAt?: number;
}

/** Bytes of the largest file that is read: many times a district's pack. A server that never ends fills no memory. */
const LARGEST = 16_000_000;

/**
 * A file from `url`, without cookies.
 * @throws LoadFailure `unreachable`, `timeout`, `status`, or `invalid` where it is larger than any of ours
 */
export async function fetchFile(
  url: string,
  { timeout, signal, cache = 'no-cache' }: FetchOptions,
): Promise<FetchedFile> {
  const limit = AbortSignal.timeout(timeout);
  const either = signal ? AbortSignal.any([signal, limit]) : limit;
  let response: Response;
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  try {
    response = await fetch(url, { signal: either, credentials: 'omit', cache });
    bytes = await bytesOf(response);
  } catch (error) {
    if (either.aborted)
      throw new LoadFailure('timeout', `${url} did not answer within ${timeout} ms.`, error);
    throw new LoadFailure(
      'unreachable',
      `${url} cannot be reached; check that its server runs and allows this origin.`,
      error,
    );
  }
  // An error page may well be JSON: the status decides, not the body.
  if (!response.ok)
    throw new LoadFailure('status', `${url} answered with status ${response.status}.`);
  if (!bytes)
    throw new LoadFailure('invalid', `${url} is larger than ${LARGEST} bytes; no file of ours is.`);
  return { bytes, ...answeredAt(response.headers) };
}

/** The body of an answer; `undefined` where it is too large, and then the rest of it is not taken. */
async function bytesOf({ body }: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > LARGEST) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function answeredAt(headers: Headers): Pick<FetchedFile, 'answeredAt'> {
  const date = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(date)) return {};
  // A cache in between says how long it has had the answer, in whole seconds (RFC 9111, 5.1).
  const age = /^\d{1,9}$/.exec(headers.get('age') ?? '')?.[0] ?? 0;
  return { answeredAt: date + Number(age) * 1000 };
}

/**
 * The text of a file, if it is the one that was published.
 * @param integrity the digest it was published with
 * @throws LoadFailure as {@link fetchFile} does, and `integrity`
 */
export async function fetchPublished(
  url: string,
  integrity: string,
  options: FetchOptions,
): Promise<string> {
  const { bytes } = await fetchFile(url, options);
  if (!(await hasIntegrity(bytes, integrity)))
    throw new LoadFailure(
      'integrity',
      `${url} is not the file that was published: its digest is not ${integrity}. Look for what changes files on the way; publish a changed build under a name of its own.`,
    );
  return textOf(bytes);
}

/**
 * JSON from `url`.
 * @throws LoadFailure as {@link fetchFile} does, and `invalid`
 */
export async function fetchJson(url: string, options: FetchOptions): Promise<unknown> {
  return jsonFrom(textOf((await fetchFile(url, options)).bytes), url);
}

/** The text in a file. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/**
 * What a JSON text says.
 * @param url where it was read, for the message
 * @throws LoadFailure `invalid`
 */
export function jsonFrom(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LoadFailure(
      'invalid',
      `${url} is not JSON; it begins with “${text.slice(0, 40)}”.`,
      error,
    );
  }
}
