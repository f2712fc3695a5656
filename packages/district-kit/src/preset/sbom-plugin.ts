import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RsbuildPlugin, rspack } from '@rsbuild/core';
import { buildNameOf } from './build-id.ts';
import { billOfMaterials } from './sbom-bom.ts';
import { licenceFaults, licenceTexts } from './sbom-licences.ts';
import { filesInBuild, MODULE_STATS } from './sbom-modules.ts';
import { archiveHashes, lockFileAbove, packagesOf } from './sbom-packages.ts';

/** The names under which a build says what it is made of. */
export const SBOM_FILES = { bom: 'sbom.cdx.json', licences: 'licences.txt' } as const;

export interface SbomPluginOptions {
  /** The app as its bill of materials calls it: `district_north`, `portal_shell`. */
  name: string;
  /** The app's folder. */
  dirname: string;
}

/**
 * Writes `sbom.cdx.json` and `licences.txt` beside a build's files: which packages of others are in it, by what the
 * bundler really put there. A licence outside the list fails the build.
 */
export function sbomPlugin({ name, dirname }: SbomPluginOptions): RsbuildPlugin {
  return {
    name: 'portal:sbom',
    apply: 'build',
    setup(api) {
      api.onAfterBuild(({ stats, isFirstCompile }) => {
        if (!isFirstCompile || !stats || stats.hasErrors()) return;
        const { modules = [] } = stats.toJson(MODULE_STATS);
        const hashes = archiveHashes(readFileSync(lockFileAbove(dirname), 'utf8'));
        const packages = packagesOf(filesInBuild(modules), hashes);
        const faults = licenceFaults(packages);
        if (faults.length > 0) throw new Error(faults.join('\n'));
        const { distPath } = api.context;
        const tool = { name: '@rspack/core', version: rspack.rspackVersion };
        writeFileSync(
          join(distPath, SBOM_FILES.bom),
          billOfMaterials({ name, build: buildNameOf(dirname), packages, tool }),
        );
        writeFileSync(join(distPath, SBOM_FILES.licences), licenceTexts(packages));
      });
    },
  };
}
