import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { InvalidPackError, type PackSummary, parsePack, summaryOf } from '@portal/rules-core';
import { z } from 'zod';
import type { BuildRef } from '../registry/build-ref.ts';
import { BUILD_FILES } from '../registry/places.ts';
import { Release, type ReleaseFile, ShellRelease } from '../registry/release.ts';

/** A folder that is no complete build; the message names the file and what to do. */
export class BuildFolderError extends Error {
  override name = 'BuildFolderError';
}

/** The digest of a file as subresource integrity writes it. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

// `release.json` cannot hold its own digest, and copies that are packed hold nothing of their own.
const NOT_LISTED = /(?:^release\.json|\.gz|\.br)$/;

/**
 * The files of a build as its `release.json` lists them, in order of their paths.
 * @param folder the written build
 */
export function filesOf(folder: string): Record<string, ReleaseFile> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !NOT_LISTED.test(path))
    // By code unit: the order of a locale would differ between machines.
    .sort((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(
    paths.map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [path, { size: bytes.length, integrity: integrityOf(bytes) }];
    }),
  );
}

/**
 * What a district's build says about itself.
 * @throws BuildFolderError when it says nothing, or not in this form
 */
export function releaseOf(folder: string): Release {
  const file = join(folder, BUILD_FILES.release);
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BuildFolderError(
      `${file} cannot be read: the folder holds no build; "release build" makes one and prints its folder.`,
      { cause: error },
    );
  }
  const result = Release.safeParse(data);
  if (result.success) return result.data;
  if (ShellRelease.safeParse(data).success)
    throw new BuildFolderError(
      `${folder} is a build of the shell, not of a district; "release publish shell ${folder}" publishes it.`,
    );
  throw new BuildFolderError(
    `${file} is not the release.json of a district; build it anew:\n${z.prettifyError(result.error)}`,
  );
}

/**
 * How a registry names the build in a folder.
 * @throws BuildFolderError
 */
export function buildRefOf(folder: string): BuildRef {
  const { build, district, contract, pack } = releaseOf(folder);
  const digest = (file: keyof typeof BUILD_FILES): string => {
    const path = join(folder, BUILD_FILES[file]);
    try {
      return integrityOf(readFileSync(path));
    } catch (error) {
      throw new BuildFolderError(`${path} cannot be read; build the district anew.`, {
        cause: error,
      });
    }
  };
  return {
    build,
    contract,
    fingerprint: pack.fingerprint,
    integrity: {
      release: digest('release'),
      manifest: digest('manifest'),
      policy: digest('policy'),
      search: digest('search'),
    },
    ...summaryIn(folder, district),
  };
}

/** Nothing for a pack that cannot be read: whoever reads it is told so, and shown no summary in its place. */
function summaryIn(folder: string, district: string): { summary?: PackSummary } {
  try {
    const pack = parsePack(JSON.parse(readFileSync(join(folder, BUILD_FILES.policy), 'utf8')));
    return pack.district.id === district ? { summary: summaryOf(pack) } : {};
  } catch (error) {
    if (error instanceof InvalidPackError || error instanceof SyntaxError) return {};
    throw error;
  }
}
