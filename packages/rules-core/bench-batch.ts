/**
 * How fast `rules batch` is and what memory it takes, on rosters of invented people:
 * `node bench-batch.ts [--district D] [--workers N] [--long] [rows …]`; rows: 100000 1000000 where none are given.
 * Results are written to a pipe that keeps nothing. Peak memory is what Linux has recorded of the process.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync, statSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { rosterLines } from './src/testing/roster.ts';

const MAIN = fileURLToPath(new URL('./src/cli/main.ts', import.meta.url));
const APPS = fileURLToPath(new URL('../../apps', import.meta.url));

const args = process.argv.slice(2);
const sizes = args.filter((arg) => /^\d{3,}$/.test(arg)).map(Number);
const options = args.filter((arg) => !/^\d{3,}$/.test(arg));
const folder = await mkdtemp(join(tmpdir(), 'rules-bench-'));
try {
  const places = [...(await readdir(APPS)).filter((name) => name !== 'shell'), 'elsewhere'];
  for (const rows of sizes.length > 0 ? sizes : [100_000, 1_000_000]) {
    const roster = join(folder, 'roster.csv');
    const lines = rosterLines({ rows, places, faultyEvery: 1000 });
    await pipeline(Readable.from(lines), createWriteStream(roster));
    const begin = performance.now();
    const { code, peak } = await run([
      'batch',
      ...['--in', roster, '--out', '-'],
      ...['--rejected', join(folder, 'rejected.csv'), '--locale', 'en'],
      ...options,
    ]);
    const seconds = (performance.now() - begin) / 1000;
    const size = (statSync(roster).size / 1e6).toFixed(0);
    console.log(
      `${rows} rows (${size} MB): ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s, peak ${peak} MB, exit ${code}`,
    );
  }
} finally {
  await rm(folder, { recursive: true });
}

/** Runs the command line and watches its memory. */
async function run(command: readonly string[]): Promise<{ code: number | null; peak: number }> {
  const child = spawn(process.execPath, [MAIN, ...command], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak = Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024) || peak;
    } catch {
      // It has just ended; the last look stands.
    }
  }, 50);
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  return { code, peak };
}
