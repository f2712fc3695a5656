import { join } from 'node:path';
import type { RsbuildConfig } from '@rsbuild/core';
import { pluginReact } from '@rsbuild/plugin-react';
import { buildId } from './build-id.ts';

interface BaseOptions {
  /** The name of the app on the page, unique among all apps: letters, digits, underscores. */
  name: string;
  dirname: string;
  /** What the browser shows until the page has set its own title. */
  title: string;
}

/** What the shell's and the districts' builds have in common. */
export function baseConfig({ name, dirname, title }: BaseOptions): RsbuildConfig {
  // Two builds of one app on a page would otherwise fill each other's chunk registry and serve the older code.
  const uniqueName = `${name}_${buildId(dirname)}`;
  return {
    root: dirname,
    // A NODE_ENV that happens to be set, as a test runner does, must not make another build.
    mode: process.env.NODE_ENV === 'development' ? 'development' : 'production',
    plugins: [pluginReact()],
    source: { entry: { index: './src/index.ts' } },
    html: {
      title,
      template: join(import.meta.dirname, 'page.html'),
      favicon: join(import.meta.dirname, 'favicon.svg'),
      // Without it a script that throws on another origin reports nothing but “Script error.”.
      crossorigin: 'anonymous',
      scriptLoading: 'defer',
    },
    output: {
      cleanDistPath: true,
      // The content-security policy allows no code in the page itself.
      inlineScripts: false,
      inlineStyles: false,
      dataUriLimit: 0,
      filenameHash: 'contenthash:10',
    },
    performance: { printFileSize: false },
    // A chunk that is compiled only when asked for never arrives in another origin's page.
    dev: { lazyCompilation: false },
    tools: {
      rspack: { output: { uniqueName, chunkLoadingGlobal: `chunks_${uniqueName}` } },
    },
  };
}
