import { randomUUID } from 'node:crypto';
import { createReadStream, existsSync, realpathSync, rmSync, statSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { constants } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Surroundings } from '../command.ts';
import { BadInput } from '../errors.ts';

/** Read at once. */
const PIECE = 256 * 1024;

/** Where rows come from. */
export interface Source {
  /** What it is called in messages. */
  place: string;
  /** Whether it can be read a second time. */
  isFile: boolean;
  bytes: () => AsyncIterable<Uint8Array>;
}

/** @throws BadInput when there is no such file. */
export function sourceNamed(name: string, { folder, input }: Surroundings): Source {
  if (name === '-') return { place: 'standard input', isFile: false, bytes: input };
  const path = resolve(folder, name);
  if (!existsSync(path)) throw new BadInput(`there is no file ${path}; check the name`);
  if (!statSync(path).isFile()) throw new BadInput(`${path} is no file; name a CSV file`);
  return {
    place: name,
    isFile: true,
    bytes: () => createReadStream(path, { highWaterMark: PIECE }),
  };
}

/**
 * The one path of a file, however it is named: through links, from another folder, in other letters where the disk
 * does not tell them apart. Of a file that is still to come, the path it will have.
 */
export function truePath(name: string, { folder }: Pick<Surroundings, 'folder'>): string {
  const path = resolve(folder, name);
  if (existsSync(path)) return realpathSync.native(path);
  const above = dirname(path);
  return existsSync(above) ? join(realpathSync.native(above), basename(path)) : path;
}

/** Where lines go to. */
export interface Sink {
  /** Resolves once it is written: from then on its memory may be used for something else. */
  write(text: string | Uint8Array): Promise<void>;
  /** Everything has been written: only now does the file have its name. */
  finish(): Promise<void>;
  /** Something went wrong: nothing is left behind. */
  abandon(): Promise<void>;
}

/** A file by its name, or standard output by "-". @throws BadInput when its folder does not exist. */
export async function sinkNamed(
  name: string,
  { folder, write }: Pick<Surroundings, 'folder' | 'write'>,
): Promise<Sink> {
  if (name === '-') return { write, finish: async () => undefined, abandon: async () => undefined };
  const path = resolve(folder, name);
  if (!existsSync(dirname(path)))
    throw new BadInput(`there is no folder ${dirname(path)}; make it first, or name another`);
  if (existsSync(path) && !statSync(path).isFile())
    throw new BadInput(`${path} is no file; name a file to write to`);
  // A name that nobody can foresee, and a file that was not there: never through a link that somebody has laid.
  const unfinished = `${path}.${randomUUID()}.unfinished`;
  let file: FileHandle;
  begin(unfinished);
  try {
    file = await open(unfinished, 'wx');
  } catch (error) {
    end(unfinished);
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadInput(`${path} cannot be written: ${reason}`);
  }
  let isDone = false;
  return {
    write: async (text) => {
      const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
      let at = 0;
      while (at < bytes.length) at += (await file.write(bytes, at)).bytesWritten;
    },
    finish: async () => {
      await file.close();
      await rename(unfinished, path);
      isDone = true;
      end(unfinished);
    },
    abandon: async () => {
      // One that has been finished stays as it is.
      if (isDone) return;
      isDone = true;
      // Closed already, where it was the renaming that failed.
      await file.close().catch(() => undefined);
      await rm(unfinished, { force: true });
      end(unfinished);
    },
  };
}

/** A sink for what nobody asked for. */
const NOWHERE: Sink = {
  write: async () => undefined,
  finish: async () => undefined,
  abandon: async () => undefined,
};

/**
 * A sink for each of several names, all of them or none; a name that was not given is a sink that keeps nothing.
 * @throws BadInput for the first that cannot be written.
 */
export async function sinksNamed<Name extends string>(
  names: Readonly<Record<Name, string | undefined>>,
  surroundings: Surroundings,
): Promise<Record<Name, Sink>> {
  const sinks: Partial<Record<Name, Sink>> = {};
  try {
    for (const key in names) {
      const name = names[key];
      sinks[key] = name === undefined ? NOWHERE : await sinkNamed(name, surroundings);
    }
  } catch (error) {
    for (const key in sinks) await sinks[key]?.abandon();
    throw error;
  }
  // Every name has its sink: the loop above has gone through.
  return sinks as Record<Name, Sink>;
}

/** Files that are being written: who stops the run is not to find them afterwards. */
const begun = new Set<string>();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function begin(unfinished: string): void {
  if (begun.size === 0) {
    for (const signal of SIGNALS) process.on(signal, stop);
    process.on('exit', sweep);
  }
  begun.add(unfinished);
}

function end(unfinished: string): void {
  begun.delete(unfinished);
  if (begun.size > 0) return;
  for (const signal of SIGNALS) process.off(signal, stop);
  process.off('exit', sweep);
}

/** However the process ends: also where who reads its output has seen enough. */
function sweep(): void {
  for (const unfinished of begun) rmSync(unfinished, { force: true });
}

/** Ends as a process ends that the signal has killed. */
function stop(signal: (typeof SIGNALS)[number]): void {
  process.exit(128 + constants.signals[signal]);
}
