import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BUILD_FOLDER,
  CROSS_ORIGIN_HEADERS,
  contentSecurityPolicy,
  SAME_ORIGIN_HEADERS,
} from '@portal/deploy/headers';
import { buildRefOf, releaseOf } from '@portal/district-kit/build-folder';
import { BUILD_FILES, buildFolder, type RegistryEntry } from '@portal/district-kit/registry';
import type { SiteOptions } from './static-server.ts';

/** The builds of a district that are published, each a folder as a build leaves it. */
export interface DistrictBuilds {
  current: string;
  previous?: string;
  canary?: { folder: string; percent: number };
  /** `from`: the day by the clock of Shanghai, `YYYY-MM-DD`, from which it answers everybody. */
  scheduled?: { folder: string; from: string };
}

/**
 * A district's origin as it is published: each build under `/<district>/<build>/`, for pages of any origin, and below
 * `/<district>/` its own page, which is the current build's.
 * @throws BuildFolderError
 */
export function districtSite(
  builds: DistrictBuilds,
): Pick<SiteOptions, 'site' | 'headers' | 'policy'> {
  const home = `/${releaseOf(builds.current).district}/`;
  const published = foldersOf(builds).map((folder) => {
    const { district, build } = releaseOf(folder);
    return { folder, under: `/${buildFolder(district, build)}` };
  });
  return {
    site(path, isVisit) {
      if (path === '/' || `${path}/` === home) return [{ redirect: home }];
      const build = published.find(({ under }) => path.startsWith(under));
      if (build) return [{ folder: build.folder, path: path.slice(build.under.length - 1) }];
      // What is missing in a build stays missing: answered with a page, it would fail in a way nobody understands.
      if (BUILD_FOLDER.test(path) || !isVisit || !path.startsWith(home)) return [];
      return [{ folder: builds.current, path: '/index.html' }];
    },
    headers: (path) => (BUILD_FOLDER.test(path) ? CROSS_ORIGIN_HEADERS : SAME_ORIGIN_HEADERS),
    policy: (of) => contentSecurityPolicy([], { of }),
  };
}

/**
 * How a registry names a district that is published at an origin; its name is the one in its pack.
 * @throws BuildFolderError
 */
export function entryOf(builds: DistrictBuilds, origin: string): RegistryEntry {
  const { current, previous, canary, scheduled } = builds;
  const policy = JSON.parse(readFileSync(join(current, BUILD_FILES.policy), 'utf8')) as {
    district: Pick<RegistryEntry, 'id' | 'name'>;
  };
  return {
    ...policy.district,
    origin,
    current: buildRefOf(current),
    ...(previous !== undefined && { previous: buildRefOf(previous) }),
    ...(canary && { canary: { build: buildRefOf(canary.folder), percent: canary.percent } }),
    ...(scheduled && { scheduled: { build: buildRefOf(scheduled.folder), from: scheduled.from } }),
  };
}

function foldersOf({ current, previous, canary, scheduled }: DistrictBuilds): string[] {
  return [current, previous, canary?.folder, scheduled?.folder].filter(
    (folder) => folder !== undefined,
  );
}
