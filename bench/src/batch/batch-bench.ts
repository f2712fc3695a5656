import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { mkdtemp, open, readdir, rm, statfs } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { rosterLines } from '@portal/rules-core/testing/roster';
import { atMost, type Report } from '../report.ts';
import { type BatchUsage, CAN_PIN, runBatch } from './run-batch.ts';

/** Rows of the largest roster where none are asked for; it is held against one of a tenth of them. */
const ROWS = 1_000_000;
/** All programmes are evaluated as of one day, so that every run of the bench does the same. */
const AS_OF = '2025-06-01';
/** More than a row and its results take on the disk, in bytes. */
const ROOM_A_ROW = 25_000;
/** Written at once where nothing but writing is measured. */
const PIECE = 2 * 1024 * 1024;

interface Run extends BatchUsage {
  rows: number;
  cores: number;
  files: Files;
}

/** What one roster comes to, whoever reads it. */
interface Files {
  /** Bytes of the roster, and of its results. */
  read: number;
  written: number;
  /** Seconds to copy the roster: less is not possible for whoever reads it once and writes as much. */
  copy: number;
  /** Seconds to write as much as the results are, of bytes that are there already. */
  write: number;
}

/**
 * `rules batch` over rosters of invented people and all programmes; reading and writing included.
 * @param rows of the largest roster; the least that says something is some thousands
 */
export async function batchBench({ rows = ROWS }: { rows?: number } = {}): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'batch-bench-'));
  const runs: Run[] = [];
  try {
    await refuseSmallDisk(folder, rows);
    for (const size of [Math.ceil(rows / 10), rows]) runs.push(...(await measured(size, folder)));
  } finally {
    await rm(folder, { recursive: true });
  }
  const all = Math.max(...runs.map(({ cores }) => cores));
  return {
    title: 'Batch: a roster against all programmes of all districts',
    notes: [
      `Invented people with 15 columns, one row in a thousand with a cell that cannot be read; all programmes as of ${AS_OF}, results in Chinese, into a file.`,
      `Seconds are those of the whole command, from its start to its end. ${CAN_PIN ? 'On one core the process is held to that core, writing and memory clean-up included.' : 'On one core one thread evaluates; writing and memory clean-up may take another.'}`,
      '× copy: against copying the roster, the limit of whoever reads it. × write: against writing as many bytes as the results have, with nothing to work out.',
    ],
    columns: [
      'rows',
      'MB read',
      'MB written',
      'cores',
      'seconds',
      'CPU seconds',
      'rows a second',
      'peak MB',
      '× copy',
      '× write',
    ],
    rows: runs.map(({ rows: count, files, cores, seconds, cpu, peak }) => [
      count,
      Math.round(files.read / 1e6),
      Math.round(files.written / 1e6),
      cores,
      seconds,
      cpu,
      Math.round(count / seconds),
      Math.round(peak),
      seconds / files.copy,
      seconds / files.write,
    ]),
    goals: [...new Set([1, all])].flatMap((cores) => {
      const [small, large] = runs.filter((run) => run.cores === cores);
      if (!small || !large) return [];
      const where = cores === 1 ? 'one core' : `${cores} cores`;
      return [
        atMost(`peak memory for ten times the rows, ${where}`, large.peak / small.peak, 1.15),
        atMost(`seconds for ten times the rows, ${where}`, large.seconds / small.seconds, 10.5),
      ];
    }),
  };
}

async function refuseSmallDisk(folder: string, rows: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const needed = rows * ROOM_A_ROW;
  if (bavail * bsize >= needed) return;
  throw new Error(
    `The results of ${rows} rows need ${Math.ceil(needed / 1e9)} GB in ${tmpdir()}; name another folder by TMPDIR, or fewer rows by --rows.`,
  );
}

/** One roster, on one core and on all. */
async function measured(rows: number, folder: string): Promise<Run[]> {
  const roster = join(folder, 'roster.csv');
  const results = join(folder, 'results.csv');
  const apps = await readdir(join(import.meta.dirname, '../../../apps'));
  const places = [...apps.filter((name) => name !== 'shell'), 'elsewhere'];
  await pipeline(
    Readable.from(rosterLines({ rows, places, faultyEvery: 1000 })),
    createWriteStream(roster),
  );
  const copy = await seconds(() =>
    pipeline(createReadStream(roster), createWriteStream(join(folder, 'copy.csv'))),
  );
  const files: Files = { read: statSync(roster).size, written: 0, copy, write: 0 };
  const args = ['--in', roster, '--out', results, '--rejected', join(folder, 'rejected.csv')];
  const runs: Run[] = [];
  for (const cores of new Set([1, availableParallelism()])) {
    const usage = await runBatch([...args, '--all', '--as-of', AS_OF], cores);
    files.written = statSync(results).size;
    // What still waits for the disk goes with its file, and holds nobody up.
    await rm(results);
    runs.push({ ...usage, rows, cores, files });
  }
  files.write = await seconds(() => writePlainly(results, files.written));
  await rm(results);
  return runs;
}

async function writePlainly(path: string, bytes: number): Promise<void> {
  const piece = new Uint8Array(PIECE).fill(0x61);
  const file = await open(path, 'wx');
  for (let left = bytes; left > 0; left -= PIECE) await file.write(piece, 0, Math.min(left, PIECE));
  await file.close();
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}
