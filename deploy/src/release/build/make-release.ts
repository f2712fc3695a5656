import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Release, ShellRelease } from '@portal/district-kit/registry';
import { z } from 'zod';
import { BadInput, Refused } from '../errors.ts';
import { exists } from '../files.ts';
import { parseJson } from '../json.ts';
import { RELEASE_FILE } from '../layout.ts';
import { differences } from '../publish.ts';
import { type CommitOf, commitOf } from './commit.ts';
import { packCopies } from './pack-copies.ts';

export interface MakeOptions {
  /** What the bundler has written. */
  dist: string;
  /** Where the builds of this app are collected: `out/releases/north`. */
  to: string;
  /** The root of the working copy, and what of it the build is made from. */
  repository: string;
  sources: readonly string[];
}

export interface MadeRelease {
  folder: string;
  release: Release | ShellRelease;
  commit: CommitOf;
  packed: { gzip: number; brotli: number };
  /** Whether it stood there already, with the same bytes. */
  already: boolean;
}

/**
 * Makes a release of what the bundler has written: with the commit in it and packed copies beside its files, in a
 * folder named after the build.
 * @throws Refused when another build stands there under the same name
 */
export async function makeRelease({
  dist,
  to,
  repository,
  sources,
}: MakeOptions): Promise<MadeRelease> {
  const built = readRelease(dist);
  const commit = commitOf(repository, sources);
  // What a later version of the bundler's part may add to it stays.
  const release = { ...built, commit: commit.commit };
  const folder = join(to, built.build);
  await mkdir(to, { recursive: true });
  const temporary = mkdtempSync(join(to, '.making-'));
  try {
    const made = join(temporary, built.build);
    for (const path of [RELEASE_FILE, ...Object.keys(built.files)])
      cpSync(join(dist, path), join(made, path));
    writeFileSync(join(made, RELEASE_FILE), `${JSON.stringify(release, null, 2)}\n`);
    const packed = packCopies(made, [RELEASE_FILE, ...Object.keys(built.files)]);
    const already = await exists(folder);
    if (already) {
      const differing = await differences(made, folder);
      if (differing.length > 0)
        throw new Refused(
          `${folder} holds other bytes under the same name: ${differing.slice(0, 5).join(', ')}.\n${differing.every((path) => path.startsWith(RELEASE_FILE)) ? 'Only what it says of itself differs, because its sources were committed since; if it was not published, remove it.' : 'Equal sources give equal bytes; if they do not, something else than the sources has changed the build. Remove the folder and build again.'}`,
        );
      // "publish" takes the newest: what was asked for last, also where it was made before.
      utimesSync(folder, new Date(), new Date());
    } else await rename(made, folder);
    return { folder, release, commit, packed, already };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function readRelease(dist: string): Release | ShellRelease {
  const file = join(dist, RELEASE_FILE);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new BadInput(`${file} is missing: the app is not built, or not with district-kit.`);
  }
  const data = parseJson(text, file);
  const result = z.union([Release.loose(), ShellRelease.loose()]).safeParse(data);
  if (result.success) return result.data;
  throw new BadInput(`${file} is not valid:\n${z.prettifyError(result.error)}`);
}
