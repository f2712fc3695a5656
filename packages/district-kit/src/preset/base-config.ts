import { join } from 'node:path';
import type { RsbuildConfig } from '@rsbuild/core';
import { pluginReact } from '@rsbuild/plugin-react';
import { workspaceRoot } from './build-id.ts';
import { digestOrderPlugin } from './digest-order.ts';
import { moduleIdsPlugin } from './module-ids.ts';
import { noscript } from './noscript.ts';

interface BaseOptions {
  /**
   * The name of the build on the page, unique among all builds of all apps: letters, digits, underscores. Two builds
   * of one app on a page would otherwise fill each other's chunk registry and serve the older code.
   */
  uniqueName: string;
  dirname: string;
  /** What the browser shows until the page has set its own title. */
  title: string;
  /** Where the pages lie that need no script, without a slash at its end. */
  plain?: string | undefined;
}

/** What the shell's and the districts' builds have in common. */
export function baseConfig({ uniqueName, dirname, title, plain }: BaseOptions): RsbuildConfig {
  return {
    root: dirname,
    // A NODE_ENV that happens to be set, as a test runner does, must not make another build.
    mode: process.env.NODE_ENV === 'development' ? 'development' : 'production',
    plugins: [pluginReact(), moduleIdsPlugin(workspaceRoot(dirname)), digestOrderPlugin()],
    source: {
      // Before everything else: from there on no text becomes code.
      preEntry: join(import.meta.dirname, '../trusted-types/install.ts'),
      entry: { index: './src/index.ts' },
    },
    html: {
      title,
      template: join(import.meta.dirname, 'page.html'),
      favicon: join(import.meta.dirname, 'favicon.svg'),
      // Without it a script that throws on another origin reports nothing but “Script error.”.
      crossorigin: 'anonymous',
      scriptLoading: 'defer',
      tags: [{ ...noscript(plain), head: false, append: true }],
    },
    output: {
      cleanDistPath: true,
      // The content-security policy allows no code in the page itself.
      inlineScripts: false,
      inlineStyles: false,
      dataUriLimit: 0,
      filenameHash: 'contenthash:10',
    },
    // Whoever trusts the page or the entry script trusts with it what they ask for later: each holds its digests.
    security: { sri: { enable: 'auto' } },
    performance: { printFileSize: false },
    // A chunk that is compiled only when asked for never arrives in another origin's page.
    dev: { lazyCompilation: false },
    tools: {
      rspack: {
        output: {
          uniqueName,
          // Class names are made of a file's place and name, and of this: without it the portal, a district and another
          // build of it would each undo what the other says of `.lead`.
          hashSalt: uniqueName,
          chunkLoadingGlobal: `chunks_${uniqueName}`,
          // A digest is only looked at where the answer may be read, so that other origins are asked with CORS.
          crossOriginLoading: 'anonymous',
        },
      },
    },
  };
}
