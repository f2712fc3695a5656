import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, readFileSync, statSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { rosterLines } from '@portal/rules-core/testing/roster';
import { atMost, type Report } from '../report.ts';

const root = join(import.meta.dirname, '../../..');
const MAIN = join(root, 'packages/rules-core/src/cli/main.ts');

/** Rows of the rosters, rising; the first and the last are held against each other. */
const SIZES = [100_000, 1_000_000] as const;

interface Run {
  rows: number;
  /** Megabytes (10⁶ bytes) of the roster. */
  size: number;
  /** Megabytes of the results. */
  written: number;
  cores: number;
  seconds: number;
  /** Peak memory in megabytes (2²⁰ bytes); as Linux has recorded it, over all threads. */
  peak: number;
  /** Seconds to copy the same file: less is not possible for whoever reads it once and writes as much. */
  copy: number;
}

/** `rules batch` over rosters of invented people and all programmes that can be applied for on the day; reading and writing included. */
export async function batchBench(sizes: readonly number[] = SIZES): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'batch-bench-'));
  const runs: Run[] = [];
  try {
    for (const rows of sizes)
      for (const cores of coreCounts()) runs.push(await measure(rows, cores, folder));
  } finally {
    await rm(folder, { recursive: true });
  }
  const [small, large] = ends(runs.filter(({ cores }) => cores === 1));
  return {
    title: 'Batch: a roster against all programmes of all districts that are open',
    notes: [
      'Invented people with 15 columns; one row in a thousand has a cell that cannot be read. The results go to a file.',
    ],
    columns: [
      'rows',
      'MB read',
      'MB written',
      'cores',
      'seconds',
      'rows a second',
      'peak MB',
      'copy s',
      '× copy',
    ],
    rows: runs.map(({ rows, size, written, cores, seconds, peak, copy }) => [
      rows,
      size,
      written,
      cores,
      seconds,
      Math.round(rows / seconds),
      peak,
      copy,
      seconds / copy,
    ]),
    goals: [
      atMost('peak memory, 10⁶ rows of 10⁵', large.peak / small.peak, 1.15),
      atMost('time a row, 10⁶ rows of 10⁵', perRow(large) / perRow(small), 1.15),
    ],
  };
}

function coreCounts(): number[] {
  return [...new Set([1, availableParallelism()])];
}

function ends(runs: readonly Run[]): [Run, Run] {
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) throw new Error('Nothing was measured.');
  return [first, last];
}

function perRow({ seconds, rows }: Run): number {
  return seconds / rows;
}

async function measure(rows: number, cores: number, folder: string): Promise<Run> {
  const roster = join(folder, 'roster.csv');
  const apps = await readdir(join(root, 'apps'));
  const places = [...apps.filter((name) => name !== 'shell'), 'elsewhere'];
  const lines = rosterLines({ rows, places, faultyEvery: 1000 });
  await pipeline(Readable.from(lines), createWriteStream(roster));
  const copy = await seconds(() =>
    pipeline(createReadStream(roster), createWriteStream(join(folder, 'copy.csv'))),
  );
  let peak = 0;
  const results = join(folder, 'results.csv');
  const time = await seconds(async () => {
    peak = await batch([
      ...['--in', roster, '--out', results],
      ...['--rejected', join(folder, 'rejected.csv'), '--locale', 'en'],
      ...(cores > 1 ? ['--workers', String(cores)] : []),
    ]);
  });
  const written = Math.round(statSync(results).size / 1e6);
  await rm(results);
  return {
    rows,
    size: Math.round(statSync(roster).size / 1e6),
    written,
    cores,
    seconds: time,
    peak,
    copy,
  };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}

/** Runs the command line and watches its memory. */
async function batch(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [MAIN, 'batch', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak = Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024) || peak;
    } catch {
      // It has just ended, or this is not Linux; the last look stands.
    }
  }, 50);
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  // 1: some rows were rejected, as they should be.
  if (code !== 1) throw new Error(`rules batch ended with exit code ${code}:\n${said}`);
  return peak;
}
