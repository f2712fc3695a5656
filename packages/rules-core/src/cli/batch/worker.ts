/** A worker of `rules batch`: evaluates stretches of rows by the plan it was started with. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadPacks } from '../packs.ts';
import { BlockRunner } from './block.ts';
import type { Answer, Task, WorkerStart } from './runner.ts';

// What is handed over comes from `runner.ts` of the same program, and from nowhere else.
const { plan }: WorkerStart = workerData;
const packs = await loadPacks({ apps: plan.apps, ids: plan.districts }, plan.districts);
const runner = new BlockRunner(plan, packs);

parentPort?.on('message', ({ rows, memory }: Task) => {
  const outcome = runner.run(rows, memory);
  const answer: Answer = { outcome };
  parentPort?.postMessage(answer, [outcome.results.buffer, outcome.rejected.buffer]);
});
