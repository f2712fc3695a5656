import { join } from 'node:path';
import { mergeRsbuildConfig, type RsbuildConfig } from '@rsbuild/core';
import { baseConfig } from './base-config.ts';
import { buildNameOf } from './build-id.ts';
import { firstPartsPlugin } from './first-parts-plugin.ts';
import { messagesPlugin } from './messages-plugin.ts';
import { offlinePlugin } from './offline-plugin.ts';
import { prerenderPlugin } from './prerender-plugin.ts';
import { shellReleasePlugin } from './release-plugin.ts';
import { sbomPlugin } from './sbom-plugin.ts';
import { sharedVersions } from './shared.ts';

export interface ShellConfigOptions {
  /** The app's folder: `import.meta.dirname`. */
  dirname: string;
}

/**
 * The build of the portal. It knows no district: they are registered at run time. Nor does the federation's plugin have
 * a part in it: the plugin would bring its runtime, and all of what is shared, before the first page. The portal sets
 * the federation up itself once a district is opened (`hostFederation`).
 */
export function shellConfig({ dirname }: ShellConfigOptions): RsbuildConfig {
  const build = buildNameOf(dirname);
  const uniqueName = `portal_shell_${build}`;
  const define = {
    PORTAL_SHARED: JSON.stringify(sharedVersions()),
    // The federation's own switches: its entries are found and checked by the loader, and it runs in pages only.
    FEDERATION_OPTIMIZE_NO_SNAPSHOT_PLUGIN: 'true',
    ENV_TARGET: '"web"',
  };
  return mergeRsbuildConfig(
    baseConfig({
      uniqueName,
      dirname,
      title: '上海人才政策 · Shanghai talent policy',
    }),
    {
      plugins: [
        firstPartsPlugin(),
        messagesPlugin(),
        // Before the worker, which knows all files.
        prerenderPlugin({
          dirname,
          entry: join(dirname, 'src/prerender/render-home.tsx'),
          first: join(dirname, 'src/prerender/first.ts'),
          main: '/src/main.tsx',
          uniqueName,
          define,
        }),
        offlinePlugin({ worker: join(dirname, 'src/offline/worker/worker.ts') }),
        sbomPlugin({ name: 'portal_shell', dirname }),
        shellReleasePlugin({ dirname }),
      ],
      html: {
        // A printed sheet names the build that made it.
        meta: { 'portal-build': build },
        tags: [
          { tag: 'link', attrs: { rel: 'manifest', href: '/manifest.webmanifest' }, head: true },
        ],
      },
      source: { define },
      tools: {
        rspack: {
          optimization: {
            splitChunks: {
              cacheGroups: {
                // One sheet for all parts: each would bring what it shares with others once more, and a rule that
                // comes twice stands in another order than it was written in.
                styles: { name: 'styles', type: 'css/mini-extract', chunks: 'all', enforce: true },
              },
            },
          },
        },
      },
      output: { assetPrefix: '/' },
    },
  );
}
