import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { BatchPlan } from './plan.ts';
import { WorkerRunner } from './runner.ts';

const NOWHERE: BatchPlan = {
  apps: '/nowhere',
  districts: ['north'],
  evaluated: ['north'],
  asOf: '2021-01-01',
  openOnly: true,
  columns: [],
  dateOrders: [],
  locale: 'en',
  form: 'wide',
  lenient: false,
};

it('a worker that has ended fails what it had and what comes after, and keeps nobody waiting', async () => {
  const runner = new WorkerRunner(NOWHERE, 1);
  try {
    await expect(runner.run([])).rejects.toThrow('does not load');
    const late = Promise.race([runner.run([]), setTimeout(2000, 'still waiting')]);
    await expect(late).rejects.toThrow('does not load');
  } finally {
    await runner.close();
  }
});
