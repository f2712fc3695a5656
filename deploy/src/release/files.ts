import { randomBytes } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { constants } from 'node:fs';
import {
  copyFile,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
} from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';

/** The name something has while it is being written; nothing that serves a root gives out what begins with a dot. */
function beside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
}

/** Whether a name is one that an interrupted write has left behind. */
export function isLeftover(name: string): boolean {
  return /^\..+\.[0-9a-f]{12}\.tmp$/.test(name);
}

/** Replaces a file as a whole: whoever reads meanwhile, or after a power cut, finds the old text or the new one. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = beside(path);
  try {
    const file = await open(temporary, 'wx', 0o644);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await sync(dirname(path));
}

/** Takes a file away, if it is there. */
export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true });
}

/** Copies some files of a folder to a folder that is there as a whole, or not at all. */
export async function placeFolder(
  from: string,
  to: string,
  paths: readonly string[],
): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const temporary = beside(to);
  try {
    const folders = new Set([temporary]);
    for (const path of paths) {
      const file = join(temporary, path);
      for (let above = dirname(file); above !== temporary; above = dirname(above))
        folders.add(above);
      await mkdir(dirname(file), { recursive: true });
      await copyFile(join(from, path), file, constants.COPYFILE_FICLONE);
      await sync(file);
    }
    for (const folder of folders) await sync(folder);
    await rename(temporary, to);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
  await sync(dirname(to));
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some systems cannot do it for folders, and need not.
    if (!['EINVAL', 'EPERM', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
  } finally {
    await handle.close();
  }
}

/** Everything below a folder that is no folder, by its path with forward slashes, in order. */
export async function everythingIn(
  folder: string,
): Promise<{ path: string; isFile: boolean; name: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: pathBelow(folder, entry),
      isFile: entry.isFile(),
      name: entry.name,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function pathBelow(folder: string, entry: Dirent): string {
  return relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
}

export async function exists(path: string): Promise<boolean> {
  return (await timeOf(path)) !== undefined;
}

/** The bytes of a file; `undefined` where there is none. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** When something was changed last; `undefined` where it is not there. */
export async function timeOf(path: string): Promise<Date | undefined> {
  try {
    return (await stat(path)).mtime;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Notes on a folder that it was in use until now. */
export async function touch(path: string, now: Date): Promise<void> {
  try {
    await utimes(path, now, now);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** The folders in a folder, by name; none where it is not there. */
export async function foldersIn(path: string): Promise<string[]> {
  return (await entriesIn(path)).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

export async function entriesIn(path: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}
