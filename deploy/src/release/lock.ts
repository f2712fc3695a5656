import { open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { Refused } from './errors.ts';

const Holder = z.object({
  pid: z.int(),
  host: z.string(),
  since: z.string(),
  doing: z.string(),
});

export interface LockOptions {
  file: string;
  /** What is done under the lock, for others who wait. */
  doing: string;
  /** How long to wait for another one to end, in milliseconds. */
  wait: number;
}

/**
 * Does something that nobody else may do to the same root at the same time. A lock whose holder is gone is not broken
 * into: two that find it at once would both go on, and how far the holder came is for a person to see.
 * @throws Refused when another one holds the lock all the time, saying who and what to do
 */
export async function underLock<T>(
  { file, doing, wait }: LockOptions,
  work: () => Promise<T>,
): Promise<T> {
  const own = await take(file, doing, Date.now() + wait);
  try {
    return await work();
  } finally {
    // If somebody has removed it meanwhile, another one's may stand there.
    const present = await readFile(file, 'utf8').catch(() => undefined);
    if (present === own) await rm(file, { force: true });
  }
}

/** Takes the lock; what it says. */
async function take(file: string, doing: string, until: number): Promise<string> {
  for (;;) {
    try {
      const lock = await open(file, 'wx');
      try {
        const since = new Date().toISOString();
        const own = `${JSON.stringify({ pid: process.pid, host: hostname(), since, doing })}\n`;
        await lock.writeFile(own);
        return own;
      } finally {
        await lock.close();
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (Date.now() >= until) throw new Refused(await whoHolds(file));
    await pause(20 + Math.random() * 60);
  }
}

async function whoHolds(file: string): Promise<string> {
  let data: unknown;
  try {
    data = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    data = undefined;
  }
  const holder = Holder.safeParse(data);
  if (!holder.success)
    return `The release root is locked, and the lock does not say by whom. If nobody is at work on it, remove ${file} and run "release verify".`;
  const { pid, host, since, doing } = holder.data;
  const who = `The release root is locked since ${since} by process ${pid} on ${host}, for: ${doing}.`;
  if (host === hostname() && !isRunning(pid))
    return `${who} That process is gone: remove ${file} and run "release verify".`;
  return `${who} Try again when it is done; if it is gone, remove ${file} and run "release verify".`;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
