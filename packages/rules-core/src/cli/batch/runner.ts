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

/** Stretches that a worker has at a time: the one it is at, and one to go on with before anybody has heard of that. */
const DEPTH = 2;

/**
 * Megabytes for what a worker has made last, most of which is gone with its row. Left to itself each worker takes up to
 * four times as much as time goes by, and is no faster for it.
 */
const YOUNG = 24;

interface Seat {
  worker: Worker;
  /** What it has been given, in the order in which it answers. */
  has: Waiting[];
}

/** In worker threads; whichever has the least to do takes the next stretch. */
export class WorkerRunner implements Runner {
  readonly room: number;
  readonly #seats: readonly Seat[];
  readonly #queue: Waiting[] = [];
  readonly #free: BlockMemory[] = [];
  /** Why a worker has ended; nothing more is begun then. */
  #failure: { reason: unknown } | undefined;

  constructor(plan: BatchPlan, count: number) {
    // What is finished out of its turn waits; without room for that, one slow stretch would hold up all workers.
    this.room = (DEPTH + 1) * count;
    const workerData: WorkerStart = { plan };
    this.#seats = Array.from({ length: count }, () => ({
      worker: new Worker(new URL('./worker.ts', import.meta.url), {
        workerData,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
      }),
      has: [],
    }));
    for (const { worker, has } of this.#seats) {
      worker.on('message', ({ outcome }: Answer) => {
        has.shift()?.resolve(outcome);
        this.#next();
      });
      worker.on('error', (reason) => {
        // One that has failed takes nothing more: what it had, all that waits, and all that comes, fails with it.
        this.#failure ??= { reason };
        const all = [...this.#seats.flatMap((seat) => seat.has), ...this.#queue];
        for (const waiting of all) waiting.reject(reason);
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
    await Promise.all(this.#seats.map(({ worker }) => worker.terminate()));
  }

  #next(): void {
    while (this.#queue.length > 0) {
      const least = this.#seats.reduce((a, b) => (b.has.length < a.has.length ? b : a));
      if (least.has.length >= DEPTH) return;
      const waiting = this.#queue.shift();
      if (!waiting) return;
      least.has.push(waiting);
      const memory = this.#free.pop();
      const task: Task = { rows: waiting.rows, memory };
      least.worker.postMessage(task, memory ? [memory.results, memory.rejected] : []);
    }
  }
}
