import { LoadFailure } from './failure.ts';

export interface FetchOptions {
  /** Milliseconds until the answer, body included, must be there. */
  timeout: number;
  /** Ends the fetch early. */
  signal?: AbortSignal | undefined;
}

/**
 * JSON from `url`, without cookies and past the cache.
 * @throws LoadFailure `unreachable`, `timeout`, `status` or `invalid`
 */
export async function fetchJson(url: string, { timeout, signal }: FetchOptions): Promise<unknown> {
  const limit = AbortSignal.timeout(timeout);
  const either = signal ? AbortSignal.any([signal, limit]) : limit;
  let response: Response;
  let body: string;
  try {
    response = await fetch(url, { signal: either, credentials: 'omit', cache: 'no-cache' });
    body = await response.text();
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
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new LoadFailure(
      'invalid',
      `${url} is not JSON; it begins with “${body.slice(0, 40)}”.`,
      error,
    );
  }
}
