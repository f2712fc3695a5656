// Loaded before a command line (`node --import`): as it ends, it says on its third pipe what it has used, all threads together.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** What a process has used. */
export interface Usage {
  /** The most memory it held at a time, in megabytes (2²⁰ bytes). */
  peak: number;
  /** Seconds of all cores together, in its own code and in the system's for it. */
  cpu: number;
}

/** Worker threads load this as well; they are counted with the process. */
if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage: Usage = { peak: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 };
    writeSync(3, JSON.stringify(usage));
  });
