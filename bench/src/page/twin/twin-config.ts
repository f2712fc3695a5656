import { join } from 'node:path';
import { shellConfig } from '@portal/district-kit/preset';
import { mergeRsbuildConfig, type RsbuildConfig, rspack } from '@rsbuild/core';
import { root } from '../places.ts';
import { pluginName } from '../plugin-name.ts';

export interface TwinOptions {
  /** The module that holds the districts; see bundled-districts.d.ts. */
  districts: string;
  /** Where the build goes. */
  folder: string;
}

/** What a portal in one piece has no use for: what a release needs beside the pages. */
const LEFT_OUT = /^(?:portal:(?:sbom|shell-release|offline))$/;

/**
 * The shell's own build with the districts inside and without the federation. Its sources are the shell's; only the
 * modules that load from elsewhere are exchanged, so that whatever else changes in the portal changes here as well.
 */
export function twinConfig({ districts, folder }: TwinOptions): RsbuildConfig {
  const shell = join(root, 'apps/shell');
  const { plugins = [], ...config } = shellConfig({ dirname: shell });
  const kept = plugins.filter((plugin) => !LEFT_OUT.test(pluginName(plugin)));
  if (plugins.length - kept.length !== 3)
    throw new Error(
      `The shell's build has other plugins than the twin knows of (${plugins.map(pluginName).join(', ')}); correct LEFT_OUT in ${import.meta.filename}.`,
    );
  return mergeRsbuildConfig(
    { ...config, plugins: kept },
    {
      output: { distPath: { root: folder } },
      resolve: {
        alias: {
          'bundled-districts$': districts,
          '@portal/district-kit/load$': join(import.meta.dirname, 'load.ts'),
          '@portal/district-kit/registry$': join(import.meta.dirname, 'registry.ts'),
          '@portal/district-kit/search$': join(import.meta.dirname, 'search.ts'),
        },
      },
      tools: {
        rspack: {
          plugins: [
            new rspack.NormalModuleReplacementPlugin(
              /\/portal-source\.ts$/,
              join(import.meta.dirname, 'portal-source.ts'),
            ),
          ],
          module: {
            rules: [
              // The import at run time is there for modules that are shared, and costs a round trip.
              { test: join(shell, 'src/index.ts'), parser: { dynamicImportMode: 'eager' } },
            ],
          },
        },
      },
    },
  );
}
