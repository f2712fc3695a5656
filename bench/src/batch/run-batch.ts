import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Usage } from './usage.ts';

const MAIN = join(import.meta.dirname, '../../../packages/rules-core/src/cli/main.ts');
const USAGE = join(import.meta.dirname, 'usage.ts');
const TASKSET = '/usr/bin/taskset';

/** Whether a process can be held to one core here; else one core means one thread that evaluates. */
export const CAN_PIN = process.platform === 'linux' && existsSync(TASKSET);

export interface BatchUsage extends Usage {
  /** Seconds from start to end, loading the program included. */
  seconds: number;
}

/**
 * Runs `rules batch` in a process of its own, with as many workers as cores.
 * @throws Error with what it said, where it ends in another way than with some rows rejected.
 */
export async function runBatch(args: readonly string[], cores: number): Promise<BatchUsage> {
  const workers = cores > 1 ? ['--workers', String(cores)] : [];
  const line = [process.execPath, '--import', USAGE, MAIN, 'batch', ...args, ...workers];
  const [program = '', ...rest] = cores === 1 && CAN_PIN ? [TASKSET, '-c', '0', ...line] : line;
  const begin = performance.now();
  const child = spawn(program, rest, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const code = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  const [, , , usagePipe] = child.stdio;
  if (!child.stderr || !usagePipe || !('readable' in usagePipe)) throw new Error('No pipes.');
  const [said, usage] = await Promise.all([text(child.stderr), text(usagePipe)]);
  const seconds = (performance.now() - begin) / 1000;
  // 1: some rows were rejected, as they should be.
  if ((await code) !== 1)
    throw new Error(`rules batch ended with exit code ${await code}:\n${said}`);
  // What stands there, `usage.ts` has written.
  const { peak, cpu }: Usage = JSON.parse(usage);
  return { seconds, peak, cpu };
}
