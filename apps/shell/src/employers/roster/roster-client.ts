import type { Text } from '@portal/rules-core';
import type {
  CallName,
  Failure,
  FromWorker,
  Progress,
  RosterCalls,
  ToWorker,
} from './engine/protocol.ts';

/** A call to the worker that failed; `problem` names it. */
export class RosterFailure extends Error {
  readonly problem: string;
  readonly words: Text | undefined;

  constructor({ problem, detail, words }: Failure) {
    super(`${problem}: ${detail}`);
    this.name = 'RosterFailure';
    this.problem = problem;
    this.words = words;
  }
}

export interface Call<Name extends CallName> {
  done: Promise<ReturnType<RosterCalls[Name]>>;
  cancel: () => void;
}

/** What of a worker the client needs. */
export type WorkerLike = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

/** The worker of the portal's own build. */
function rosterWorker(): Worker {
  return new Worker(new URL('./roster-worker.ts', import.meta.url), {
    name: 'roster',
    type: 'module',
  });
}

interface Open {
  resolve: (result: never) => void;
  reject: (failure: RosterFailure) => void;
  onProgress: ((progress: Progress) => void) | undefined;
}

/**
 * Asks the worker and hears its answers. The worker starts with the first call, and everything in it is gone with
 * `end`.
 */
export class RosterClient {
  readonly #make: () => WorkerLike;
  readonly #open = new Map<number, Open>();
  #worker: WorkerLike | undefined;
  #last = 0;

  constructor(make: () => WorkerLike = rosterWorker) {
    this.#make = make;
  }

  call<Name extends CallName>(
    name: Name,
    given: Parameters<RosterCalls[Name]>,
    onProgress?: (progress: Progress) => void,
  ): Call<Name> {
    const worker = this.#started();
    const id = ++this.#last;
    const done = new Promise<ReturnType<RosterCalls[Name]>>((resolve, reject) => {
      this.#open.set(id, { resolve, reject, onProgress });
    });
    // Whoever does not wait for an answer need not hear that there is none.
    done.catch(() => undefined);
    const send = (message: ToWorker): void => worker.postMessage(message);
    send({ id, call: name, with: given });
    return { done, cancel: () => send({ cancel: id }) };
  }

  /** Ends the worker and forgets all that it holds. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#failAll({ problem: 'cancelled', detail: 'the worker was ended' });
  }

  #started(): WorkerLike {
    if (this.#worker) return this.#worker;
    const worker = this.#make();
    worker.addEventListener('message', (event) => {
      if (event instanceof MessageEvent) this.#hear(event.data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#worker = undefined;
      worker.terminate();
      const detail = event instanceof ErrorEvent ? event.message : 'the worker could not be loaded';
      this.#failAll({ problem: 'unexpected', detail });
    });
    this.#worker = worker;
    return worker;
  }

  #hear(message: FromWorker): void {
    const open = this.#open.get(message.id);
    if (!open) return;
    if ('progress' in message) {
      open.onProgress?.(message.progress);
      return;
    }
    this.#open.delete(message.id);
    // Each answer is of the type that its own call has.
    if ('result' in message) open.resolve(message.result as never);
    else open.reject(new RosterFailure(message.failure));
  }

  #failAll(failure: Failure): void {
    for (const { reject } of this.#open.values()) reject(new RosterFailure(failure));
    this.#open.clear();
  }
}
