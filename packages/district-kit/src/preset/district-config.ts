import { pluginModuleFederation } from '@module-federation/rsbuild-plugin';
import {
  mergeRsbuildConfig,
  type RsbuildConfig,
  type RsbuildPlugin,
  type Rspack,
} from '@rsbuild/core';
import { BUILD_FILES, buildFolder } from '../registry/places.ts';
import { baseConfig } from './base-config.ts';
import { buildNameOf } from './build-id.ts';
import { federationRuntimePlugin } from './federation-runtime.ts';
import { PLAIN_FOLDER, plainPlugin } from './plain-plugin.ts';
import { policyPlugin } from './policy-plugin.ts';
import { releasePlugin } from './release-plugin.ts';
import { sbomPlugin } from './sbom-plugin.ts';
import { searchPlugin } from './search-plugin.ts';
import { sharedModules } from './shared.ts';
import { themePlugin } from './theme-plugin.ts';

export interface DistrictConfigOptions {
  /** The district's id, as in its pack. */
  id: string;
  /** The app's folder: `import.meta.dirname`. */
  dirname: string;
}

/**
 * The whole build of a district app: its federated entry (`./district`, from `src/district.tsx`), its own page
 * (`src/index.ts`), its published pack (`policy/index.ts`), what a search over it needs, and the same in plain pages
 * that need no script.
 * @example export default districtConfig({ id: 'north', dirname: import.meta.dirname });
 */
export function districtConfig({ id, dirname }: DistrictConfigOptions): RsbuildConfig {
  const build = buildNameOf(dirname);
  const folder = `/${buildFolder(id, build)}`;
  // Under one name the federation would take two builds of one district on a page for one, the older.
  const name = `district_${id}_${build}`;
  return mergeRsbuildConfig(
    baseConfig({
      uniqueName: name,
      dirname,
      title: '人才政策 · Talent policy',
      plain: folder + PLAIN_FOLDER,
    }),
    {
      plugins: [
        policyPlugin({ id, dirname }),
        searchPlugin({ id, dirname }),
        themePlugin({ id, build }),
        pluginModuleFederation({
          name,
          filename: 'static/js/entry.[contenthash:10].js',
          exposes: { './district': './src/district.tsx' },
          shared: sharedModules(),
          // `version-first` would fetch every remote before the first page, and let one replace the host's React.
          shareStrategy: 'loaded-first',
          manifest: true,
          dts: false,
          // A district is loaded and loads nobody, and it runs in pages only: a third of the runtime is for the rest.
          experiments: {
            optimization: { disableRemote: true, disableSnapshot: true, target: 'web' },
          },
        }),
        federationRuntimePlugin,
        orderlyManifest,
        plainPlugin({ dirname }),
        sbomPlugin({ name: `district_${id}`, dirname }),
        releasePlugin({ id, dirname }),
      ],
      // The chunks are found beside the script that asks for them, wherever the district is served from; the page's
      // own tags name the build, because the page answers at every path of the district.
      output: { assetPrefix: 'auto' },
      tools: {
        htmlPlugin: (config) => Object.assign(config, { publicPath: folder }),
      },
      source: { define: { PORTAL_BUILD: JSON.stringify(build) } },
      server: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  );
}

/**
 * The federation's manifest in one order: it lists what it shares as the bundler has met it, now one first, now the
 * other. Of the scripts of an exposed module it leaves out those that hold parts of what is shared as well; a host that
 * fetches them beside the entry needs all. Its report about a build is for its tools, and no part of the build.
 */
const orderlyManifest: RsbuildPlugin = {
  name: 'portal:orderly-manifest',
  setup(api) {
    api.processAssets({ stage: 'report' }, ({ compilation, sources }) => {
      compilation.deleteAsset('mf-stats.json');
      const exposed = scriptsOfExposed(compilation);
      compilation.updateAsset(BUILD_FILES.manifest, (source) => {
        const manifest = JSON.parse(source.source().toString()) as Manifest;
        manifest.shared.sort((a, b) => (a.id < b.id ? -1 : 1));
        for (const { name, assets } of manifest.exposes)
          assets.js.sync = [...new Set([...assets.js.sync, ...(exposed.get(name) ?? [])])].sort();
        return new sources.RawSource(JSON.stringify(manifest, null, 2));
      });
    });
  },
};

const EXPOSED = '__federation_expose_';

/** All scripts that an exposed module needs before it runs, by its name. */
function scriptsOfExposed({ namedChunkGroups }: Rspack.Compilation): Map<string, string[]> {
  const groups = [...namedChunkGroups].filter(([name]) => name.startsWith(EXPOSED));
  return new Map(
    groups.map(([name, group]) => [
      name.slice(EXPOSED.length),
      group.getFiles().filter((file) => file.endsWith('.js')),
    ]),
  );
}

/** What is put in order of it. */
interface Manifest {
  shared: { id: string }[];
  exposes: { name: string; assets: { js: { sync: string[] } } }[];
}
