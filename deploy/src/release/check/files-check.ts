import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { integrityOf } from '@portal/district-kit/build-folder';
import type { ReleaseFile } from '@portal/district-kit/registry';
import type { Problem } from '../errors.ts';
import { everythingIn } from '../files.ts';
import { RELEASE_FILE } from '../layout.ts';

const ANEW = 'Build it anew; a build is never edited.';

/**
 * Holds a folder against the list of its files: what is missing, changed, or not on the list. Packed copies must
 * hold the bytes of the file beside them.
 */
export async function filesProblems(
  folder: string,
  files: Readonly<Record<string, ReleaseFile>>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const present = await everythingIn(folder);
  const names = new Set(present.map(({ path }) => path));
  for (const path of Object.keys(files))
    if (!names.has(path))
      problems.push({ what: `${path} is missing; ${RELEASE_FILE} lists it.`, remedy: ANEW });
  for (const { path, isFile } of present) {
    if (path === RELEASE_FILE) continue;
    if (basename(path).startsWith('.')) {
      problems.push({
        what: `${path} begins with a dot; such files are never served.`,
        remedy: 'Take it out of the build.',
      });
      continue;
    }
    if (!isFile) {
      problems.push({
        what: `${path} is a link or a device, not a file.`,
        remedy: 'Put the file itself there.',
      });
      continue;
    }
    const problem = (await isListed(folder, path, files)) ?? undefined;
    if (problem) problems.push(problem);
  }
  return problems;
}

async function isListed(
  folder: string,
  path: string,
  files: Readonly<Record<string, ReleaseFile>>,
): Promise<Problem | undefined> {
  const listed = files[path];
  if (listed) {
    const bytes = await readFile(join(folder, path));
    if (integrityOf(bytes) === listed.integrity) return undefined;
    return { what: `${path} has changed since the build: its digest differs.`, remedy: ANEW };
  }
  const original = path.replace(/\.(?:gz|br)$/, '');
  const wanted = original === RELEASE_FILE ? await asListed(folder, RELEASE_FILE) : files[original];
  if (path === original || !wanted)
    return { what: `${path} is not on the list in ${RELEASE_FILE}.`, remedy: ANEW };
  const bytes = await unpacked(join(folder, path), wanted.size);
  if (bytes && integrityOf(bytes) === wanted.integrity) return undefined;
  return {
    what: `${path} does not hold the bytes of the file beside it.`,
    remedy: 'Make the packed copies anew: "release build".',
  };
}

async function asListed(folder: string, path: string): Promise<ReleaseFile> {
  const bytes = await readFile(join(folder, path));
  return { size: bytes.length, integrity: integrityOf(bytes) };
}

/** @param size what it must come to: a small file may unpack to more than there is memory for */
async function unpacked(file: string, size: number): Promise<Buffer | undefined> {
  const bytes = await readFile(file);
  // The limit itself must be above nothing.
  const options = { maxOutputLength: size + 1 };
  try {
    return file.endsWith('.br') ? brotliDecompressSync(bytes, options) : gunzipSync(bytes, options);
  } catch {
    return undefined;
  }
}
