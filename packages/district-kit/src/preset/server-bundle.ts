import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pluginReact } from '@rsbuild/plugin-react';
import { sideBuild } from './side-build.ts';

export interface ServerBundleOptions {
  /** The folder the names of its classes are derived from: that of the app. */
  dirname: string;
  /** Its own exports are those of the bundle. Components and style sheets may stand below it. */
  entry: string;
  /** Style sheets that go after those of the components, which begin the layers: an app's own. */
  styles?: readonly string[];
  /** The name of the build that the page runs; its classes then have the names they have there. */
  uniqueName?: string;
  /** What the sources find written in place of names, as in the build that the page runs. */
  define?: Readonly<Record<string, string>>;
}

/** Components as Node can run them, with the style sheet of what they show. */
export interface ServerBundle {
  /** What the entry exports; whoever calls it knows its form. */
  exports: unknown;
  /** One style sheet; empty where nothing has styles. */
  styles: string;
}

/**
 * The browsers that the pages are written for, those of the interactive ones: a bundle for Node would otherwise have
 * its style sheet written for Node.
 */
const BROWSERS = ['chrome >= 107', 'edge >= 107', 'firefox >= 104', 'safari >= 16'];

/**
 * Compiles components for Node, in production mode whatever runs it, and runs them: pages can then be written at build
 * time with the very parts that the browser shows. Equal sources give an equal bundle.
 * @throws Error when they cannot be compiled; the reasons stand above it
 */
export async function serverBundle({
  dirname,
  entry,
  styles = [],
  uniqueName,
  define = {},
}: ServerBundleOptions): Promise<ServerBundle> {
  const folder = mkdtempSync(join(tmpdir(), 'server-bundle-'));
  try {
    const begin = join(folder, 'begin.mjs');
    writeFileSync(
      begin,
      [
        `export * from ${JSON.stringify(entry)};`,
        ...styles.map((sheet) => `import ${JSON.stringify(sheet)};`),
      ].join('\n'),
    );
    await sideBuild(dirname, entry, {
      root: dirname,
      plugins: [pluginReact()],
      source: { entry: { bundle: begin }, define: { ...define } },
      output: {
        target: 'node',
        // Required below, since a test runner would compile an imported one a second time.
        module: false,
        // The page's sheet is written here too, so that the names of classes are the same in both.
        emitCss: true,
        overrideBrowserslist: BROWSERS,
        distPath: { root: folder, js: '.', css: '.' },
        filename: { js: '[name].cjs', css: '[name].css' },
        // Run once and thrown away; the sheet is what is published.
        minify: { js: false, css: true },
        sourceMap: false,
        legalComments: 'none',
        dataUriLimit: 0,
      },
      splitChunks: false,
      ...(uniqueName && { tools: { rspack: { output: { uniqueName, hashSalt: uniqueName } } } }),
    });
    const exports: unknown = createRequire(import.meta.url)(join(folder, 'bundle.cjs'));
    return { exports, styles: sheetIn(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sheetIn(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}
