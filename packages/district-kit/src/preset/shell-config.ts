import { join } from 'node:path';
import { pluginModuleFederation } from '@module-federation/rsbuild-plugin';
import { mergeRsbuildConfig, type RsbuildConfig } from '@rsbuild/core';
import { baseConfig } from './base-config.ts';
import { buildNameOf } from './build-id.ts';
import { offlinePlugin } from './offline-plugin.ts';
import { shellReleasePlugin } from './release-plugin.ts';
import { sbomPlugin } from './sbom-plugin.ts';
import { sharedModules } from './shared.ts';

export interface ShellConfigOptions {
  /** The app's folder: `import.meta.dirname`. */
  dirname: string;
}

/** The build of the portal. It knows no district: they are registered at run time. */
export function shellConfig({ dirname }: ShellConfigOptions): RsbuildConfig {
  const build = buildNameOf(dirname);
  return mergeRsbuildConfig(
    baseConfig({
      uniqueName: `portal_shell_${build}`,
      dirname,
      title: '上海人才政策 · Shanghai talent policy',
    }),
    {
      plugins: [
        offlinePlugin({ worker: join(dirname, 'src/offline/worker/worker.ts') }),
        pluginModuleFederation({
          name: 'portal_shell',
          remotes: {},
          shared: sharedModules(),
          shareStrategy: 'loaded-first',
          manifest: false,
          dts: false,
        }),
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
      output: { assetPrefix: '/' },
    },
  );
}
