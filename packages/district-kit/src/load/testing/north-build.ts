import { fixturePack } from '@portal/rules-core/testing';
import { integrityOf as integrityOfBytes } from '../../preset/build-folder.ts';
import type { BuildRef } from '../../registry/build-ref.ts';
import type { ChosenBuild } from '../../registry/choose-build.ts';
import type { Release } from '../../registry/release.ts';
import type { LoopbackServer } from './loopback-server.ts';

/** The digest of a text as a registry writes it. */
export function integrityOf(text: string): string {
  return integrityOfBytes(new TextEncoder().encode(text));
}

/** What a test changes about a build of the district `north` as it stands when all is well. */
export interface NorthChanges {
  build?: string;
  contract?: number;
  /** The entry script. */
  code?: string;
  pack?: unknown;
  search?: unknown;
  manifest?: unknown;
  release?: Partial<Release>;
  fingerprint?: string;
}

export const ENTRY = 'static/js/entry.0123456789.js';
export const STYLE = 'static/css/north.0123456789.css';

export const SCRIPT = 'static/js/async/north.0123456789.js';

export const manifestOf = (
  entry = ENTRY,
  styles: readonly string[] = [],
  scripts: readonly string[] = [],
) => ({
  name: 'district_north',
  metaData: { globalName: 'district_north', remoteEntry: { name: entry, path: '' } },
  exposes: [
    {
      path: './district',
      assets: { js: { sync: scripts, async: [] }, css: { sync: styles, async: [] } },
    },
  ],
});

/** Serves a build with the digests it really has, and says how a registry would name it. */
export function serveNorth(
  server: LoopbackServer,
  {
    build = '0123456789',
    contract = 1,
    code = `export default { contract: ${contract}, id: 'north', mount: () => ({}) }`,
    pack = fixturePack,
    search = { schemaVersion: 1, district: 'north', readings: {}, words: {}, pages: [] },
    manifest = manifestOf(),
    release = {},
    fingerprint = 'f1',
  }: NorthChanges = {},
): BuildRef {
  const said: Release = {
    schemaVersion: 1,
    district: 'north',
    build,
    commit: null,
    contract,
    shared: {},
    pack: { schemaVersion: 1, fingerprint },
    files: {
      [ENTRY]: { size: code.length, integrity: integrityOf(code) },
      [SCRIPT]: { size: 0, integrity: integrityOf('') },
      [STYLE]: { size: 0, integrity: integrityOf('') },
    },
    ...release,
  };
  const texts = {
    release: JSON.stringify(said),
    manifest: JSON.stringify(manifest),
    policy: JSON.stringify(pack),
    search: JSON.stringify(search),
  };
  const folder = `/north/${build}/`;
  server.on(`${folder}release.json`, texts.release);
  server.on(`${folder}mf-manifest.json`, texts.manifest);
  server.on(`${folder}policy.json`, texts.policy);
  server.on(`${folder}search.json`, texts.search);
  server.on(folder + ENTRY, code);
  return {
    build,
    contract,
    fingerprint,
    integrity: {
      release: integrityOf(texts.release),
      manifest: integrityOf(texts.manifest),
      policy: integrityOf(texts.policy),
      search: integrityOf(texts.search),
    },
  };
}

/** The builds as chosen, the first one as the current build, the next as the one before. */
export function chosen(...builds: readonly BuildRef[]): ChosenBuild[] {
  return builds.map((build, index) => ({ role: index === 0 ? 'current' : 'previous', build }));
}
