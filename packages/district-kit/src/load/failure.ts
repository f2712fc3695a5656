/**
 * Why something could not be loaded.
 * - `unreachable`: no answer at all (no connection, the server is down, another origin not allowed).
 * - `timeout`: no complete answer in time.
 * - `status`: the server answered with an error.
 * - `integrity`: what came is not what was published: its digest is another.
 * - `signature`: no trusted key has signed it.
 * - `outdated`: it is older than what this device has seen.
 * - `invalid`: what came is not what was expected.
 * - `style`: a style sheet is missing; without it the pages would stand there in pieces.
 * - `contract`: the code was built for another version of the host.
 * - `code`: the code came, but failed when it was started or shown.
 * - `frozen`: the page stood still when the code was started here before.
 * - `unpublished`: the district has published nothing, or has withdrawn it.
 */
export type FailureReason =
  | 'unreachable'
  | 'timeout'
  | 'status'
  | 'integrity'
  | 'signature'
  | 'outdated'
  | 'invalid'
  | 'style'
  | 'contract'
  | 'code'
  | 'frozen'
  | 'unpublished';

/** A load that failed; the message names the address and what to do, for the console. */
export class LoadFailure extends Error {
  override name = 'LoadFailure';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.reason = reason;
  }
}

/** What is known of a part of the page that comes from elsewhere. */
export type LoadState<T> =
  | { status: 'loading' }
  | { status: 'ready'; value: T }
  | { status: 'failed'; failure: LoadFailure };

/** A failure of any kind as a {@link LoadFailure}. */
export function toFailure(error: unknown, what: string): LoadFailure {
  if (error instanceof LoadFailure) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new LoadFailure('code', `${what} failed: ${reason}`, error);
}

/** Whether another file of the same server would fail as this one did: nobody answers there. */
export function isSilence({ reason }: LoadFailure): boolean {
  return reason === 'unreachable' || reason === 'timeout';
}
