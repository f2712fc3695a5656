import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that a thing keeps in memory, by what the collector leaves before and after it is made. */
export async function heapOf(make: () => Promise<unknown>): Promise<number> {
  const before = heapNow();
  const kept = await make();
  const after = heapNow();
  // Looked at once more, so that it is there until now.
  return kept === undefined ? 0 : after - before;
}

function heapNow(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
