import { Worker } from 'node:worker_threads';
import type { TableRow } from '../../batch/index.ts';
import { type BlockMemory, type BlockOutcome, type BlockRunner, memoryOf } from './block.ts';
import type { BatchPlan } from './plan.ts';

export interface WorkerStart {
  plan: BatchPlan;
}
export interface Task {
  rows: readonly TableRow[];
  /** To write the lines into: handed over, and handed back with them. */
  memory: BlockMemory | undefined;
}
export interface Answer {
  outcome: BlockOutcome;
}

/** Evaluates stretches of rows, several at a time where there are several workers. */
export interface Runner {
  /** How many stretches may be under way before one waits for the first: this bounds what is held in memory. */
  readonly room: number;
  run(rows: readonly TableRow[]): Promise<BlockOutcome>;
  /** The lines of an outcome stand in the files: their memory takes those of another. */
  release(outcome: BlockOutcome): void;
  close(): Promise<void>;
}

/** In this thread. */
export function inThread(blocks: BlockRunner): Runner {
  const free: BlockMemory[] = [];
  return {
    room: 1,
    run: async (rows) => blocks.run(rows, free.pop()),
    release: (outcome) => void free.push(memoryOf(outcome)),
    close: async () => undefined,
  };
}

interface Waiting {
  rows: readonly TableRow[];
  resolve: (outcome: BlockOutcome) => void;
  reject: (reason: unknown) => void;
}

/** In worker threads; each has one stretch at a time, whichever is free takes the next. */
export class WorkerRunner implements Runner {
  readonly room: number;
  readonly #workers: Worker[];
  readonly #idle: Worker[];
  readonly #queue: Waiting[] = [];
  readonly #free: BlockMemory[] = [];
  readonly #under = new Map<Worker, Waiting>();
  /** Why a worker has ended; nothing more is begun then. */
  #failure: { reason: unknown } | undefined;

  constructor(plan: BatchPlan, count: number) {
    this.room = 2 * count;
    const workerData: WorkerStart = { plan };
    this.#workers = Array.from(
      { length: count },
      () => new Worker(new URL('./worker.ts', import.meta.url), { workerData }),
    );
    this.#idle = [...this.#workers];
    for (const worker of this.#workers) {
      worker.on('message', ({ outcome }: Answer) => {
        const waiting = this.#under.get(worker);
        this.#under.delete(worker);
        this.#idle.push(worker);
        waiting?.resolve(outcome);
        this.#next();
      });
      worker.on('error', (reason) => {
        // One that has failed takes nothing more: what it had, all that waits, and all that comes, fails with it.
        this.#failure ??= { reason };
        for (const waiting of [...this.#under.values(), ...this.#queue]) waiting.reject(reason);
        this.#queue.length = 0;
      });
    }
  }

  run(rows: readonly TableRow[]): Promise<BlockOutcome> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure.reason);
      this.#queue.push({ rows, resolve, reject });
      this.#next();
    });
  }

  release(outcome: BlockOutcome): void {
    this.#free.push(memoryOf(outcome));
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #next(): void {
    while (this.#queue.length > 0 && this.#idle.length > 0) {
      const [worker, waiting] = [this.#idle.pop(), this.#queue.shift()];
      if (!worker || !waiting) return;
      this.#under.set(worker, waiting);
      const memory = this.#free.pop();
      const task: Task = { rows: waiting.rows, memory };
      worker.postMessage(task, memory ? [memory.results, memory.rejected] : []);
    }
  }
}
