/**
 * Why something could not be loaded.
 * - `unreachable`: no answer at all (no connection, the server is down, another origin not allowed).
 * - `timeout`: no complete answer in time.
 * - `status`: the server answered with an error.
 * - `invalid`: what came is not what was expected.
 * - `style`: a style sheet is missing; without it the pages would stand there in pieces.
 * - `contract`: the code was built for another version of the host.
 * - `code`: the code came, but failed when it was started.
 */
export type FailureReason =
  | 'unreachable'
  | 'timeout'
  | 'status'
  | 'invalid'
  | 'style'
  | 'contract'
  | 'code';

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
