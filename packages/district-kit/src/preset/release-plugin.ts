import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parsePack } from '@portal/rules-core';
import type { RsbuildPlugin } from '@rsbuild/core';
import { CONTRACT_VERSION, SUPPORTED_CONTRACTS } from '../contract-version.ts';
import { BUILD_FILES } from '../registry/places.ts';
import {
  PACK_SCHEMA_FILE,
  RELEASE_SCHEMA_VERSION,
  Release,
  ShellRelease,
} from '../registry/release.ts';
import { filesOf } from './build-folder.ts';
import { buildNameOf } from './build-id.ts';
import { sharedVersions } from './shared.ts';

/**
 * Writes `release.json` when everything else of a district's build is written, the files of other plugins among it:
 * what the build is, and the digest of each file.
 */
export function releasePlugin({ id, dirname }: { id: string; dirname: string }): RsbuildPlugin {
  return whenWritten('portal:release', (folder) => {
    const pack = parsePack(JSON.parse(readFileSync(join(folder, BUILD_FILES.policy), 'utf8')));
    return Release.parse({
      schemaVersion: RELEASE_SCHEMA_VERSION,
      district: id,
      build: buildNameOf(dirname),
      // Who publishes knows whether all of it is committed; a build made in between must not look different.
      commit: null,
      contract: CONTRACT_VERSION,
      shared: sharedVersions(),
      pack: { schemaVersion: pack.schemaVersion, fingerprint: pack.fingerprint },
      files: filesOf(folder),
    });
  });
}

/**
 * Writes the `release.json` of a build of the shell, and beside it the JSON Schema of the packs it reads: so that a
 * pack can be held against it before it is published.
 */
export function shellReleasePlugin({ dirname }: { dirname: string }): RsbuildPlugin {
  return whenWritten('portal:shell-release', (folder) => {
    const schema = createRequire(import.meta.url).resolve('@portal/rules-core/schema');
    copyFileSync(schema, join(folder, PACK_SCHEMA_FILE));
    return ShellRelease.parse({
      schemaVersion: RELEASE_SCHEMA_VERSION,
      build: buildNameOf(dirname),
      commit: null,
      contracts: SUPPORTED_CONTRACTS,
      shared: sharedVersions(),
      files: filesOf(folder),
    });
  });
}

function whenWritten(
  name: string,
  describe: (folder: string) => Release | ShellRelease,
): RsbuildPlugin {
  return {
    name,
    apply: 'build',
    setup(api) {
      api.onAfterBuild({
        // After all other plugins, whose files it lists.
        order: 'post',
        handler: ({ stats }) => {
          if (stats?.hasErrors()) return;
          const folder = api.context.distPath;
          const release = describe(folder);
          writeFileSync(join(folder, BUILD_FILES.release), `${JSON.stringify(release, null, 2)}\n`);
        },
      });
    },
  };
}
