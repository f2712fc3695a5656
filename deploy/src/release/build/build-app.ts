import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { buildId, sourcesOf } from '@portal/district-kit/build-id';
import { BadInput, Refused } from '../errors.ts';
import { isBuildName, RELEASE_FILE } from '../layout.ts';
import { type MadeRelease, makeRelease } from './make-release.ts';

/** A working copy of this repository. */
export interface Repository {
  root: string;
  /** Where releases are collected: `out/releases`. */
  releases: string;
}

/** The folder of an app. @throws BadInput naming those there are */
export function appFolder({ root }: Repository, app: string): string {
  const folder = join(root, 'apps', app);
  if (/^[a-z]+$/.test(app) && existsSync(join(folder, 'package.json'))) return folder;
  const apps = readdirSync(join(root, 'apps')).join(', ');
  throw new BadInput(`There is no app "${app}"; there are ${apps}.`);
}

/**
 * Builds an app of this working copy, and makes a release of it.
 * @throws Refused when it cannot be built; what the build said stands on stderr then
 */
export async function buildApp(repository: Repository, app: string): Promise<MadeRelease> {
  const { root, releases } = repository;
  const folder = appFolder(repository, app);
  const name = buildId(folder);
  const turbo = realpathSync(join(root, 'node_modules/.bin/turbo'));
  const { status } = spawnSync(
    turbo,
    ['run', 'build', `--filter=./apps/${app}`, '--output-logs=errors-only'],
    {
      cwd: root,
      // Data go to stdout, and what a build says is none.
      stdio: ['ignore', 2, 2],
      env: { ...process.env, NODE_ENV: 'production', TURBO_TELEMETRY_DISABLED: '1' },
    },
  );
  if (status !== 0) throw new Refused(`"${app}" could not be built; the reason stands above.`);
  const made = await makeRelease({
    dist: join(folder, 'dist'),
    to: join(releases, app),
    repository: root,
    sources: sourcesOf(folder),
  });
  if (made.release.build !== name || buildId(folder) !== name)
    throw new Refused(
      `The sources of "${app}" have changed while it was built (${name}, then ${buildId(folder)}; ${RELEASE_FILE} says ${made.release.build}). Build it again when nobody edits them.`,
    );
  return made;
}

/** The newest release of an app that was built here. @throws BadInput when there is none */
export function newestRelease(
  { releases }: Repository,
  app: string,
  times: (folder: string) => number,
): string {
  const folder = join(releases, app);
  const builds = existsSync(folder) ? readdirSync(folder).filter(isBuildName) : [];
  const [newest] = builds.map((name) => join(folder, name)).sort((a, b) => times(b) - times(a));
  if (newest) return newest;
  throw new BadInput(`No release of "${app}" was built here; "release build ${app}" makes one.`);
}
