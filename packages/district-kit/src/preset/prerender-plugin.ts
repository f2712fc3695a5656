import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languageTag } from '@portal/ui-kit/language-tag';
import type { RsbuildPlugin } from '@rsbuild/core';
import { integrityOf } from './build-folder.ts';
import { STYLE_STATS, stylesWith, undressed } from './home-styles.ts';
import { serverBundle } from './server-bundle.ts';
import { sideBuild } from './side-build.ts';

/** The page that answers at the portal's root alone: home, with its words in it before any script runs. */
export const HOME_PAGE = 'home.html';

const LOCALES = ['zh', 'en'] as const;

export interface PrerenderOptions {
  /** The app's folder. */
  dirname: string;
  /** Exports `renderHome(locale)`: home as HTML. */
  entry: string;
  /** The script that runs before the page is painted, and says which language is shown. */
  first: string;
  /** The end of the path of the module that draws the pages: its style sheets are home's. */
  main: string;
  /** Of the build. */
  uniqueName: string;
  define: Readonly<Record<string, string>>;
}

/**
 * Writes `home.html` beside `index.html`: the same page with home in it, in both languages, with the style sheets that
 * the portal itself asks for later, and a small script that is run first. Whoever opens home reads it while the portal's code is on its way.
 */
export function prerenderPlugin(options: PrerenderOptions): RsbuildPlugin {
  return {
    name: 'portal:prerender',
    apply: 'build',
    setup(api) {
      api.onAfterBuild(async ({ isFirstCompile, stats }) => {
        if (!isFirstCompile || !stats || stats.hasErrors() || !('compilation' in stats)) return;
        const sheets = stylesWith(options.main, stats.toJson(STYLE_STATS));
        await writeHome(options, api.context.distPath, sheets);
      });
    },
  };
}

async function writeHome(
  options: PrerenderOptions,
  folder: string,
  sheets: readonly string[],
): Promise<void> {
  const { exports } = await serverBundle(options);
  if (!isHomeBundle(exports))
    throw new Error(`${options.entry} must export renderHome, which gives home as HTML.`);
  const homes = LOCALES.map(
    (locale) =>
      `<div data-prerendered="${locale}" lang="${languageTag(locale)}">${exports.renderHome(locale)}</div>`,
  );
  const missing = undressed(homes.join(''), folder, sheets);
  if (missing.length > 0)
    throw new Error(
      `Home is drawn with style sheets that do not come with ${options.main}: ${missing.join(', ')}.`,
    );
  const first = await firstScript(options);
  const script = `static/js/first.${hashOf(first)}.js`;
  writeFileSync(join(folder, script), first);
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  const trusted = (path: string): string =>
    `"/${path}" crossorigin="anonymous" integrity="${integrityOf(readFileSync(join(folder, path)))}"`;
  const linked = index.match(/<link[^>]*rel="stylesheet"[^>]*>/g)?.join('') ?? '';
  const links = sheets
    .filter((path) => !linked.includes(`"/${path}"`))
    .map((path) => `<link rel="stylesheet" href=${trusted(path)}>`);
  // Before all that the page asks for: what is needed to paint home does not queue behind the portal's code.
  const [, viewport = ''] = /(<meta name="viewport"[^>]*>)/.exec(index) ?? [];
  const headed = withIn(
    index,
    viewport,
    `${viewport}<script src=${trusted(script)}></script>${links.join('')}`,
  );
  const root = '<div id="root"></div>';
  writeFileSync(join(folder, HOME_PAGE), withIn(headed, root, root + homes.join('')));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

function withIn(html: string, place: string, filled: string): string {
  const parts = html.split(place);
  if (parts.length !== 2) throw new Error(`index.html must have ${place} once.`);
  return parts.join(filled);
}

/** The first script alone, without a bundler's way to load others. */
async function firstScript({ dirname, first }: PrerenderOptions): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'first-script-'));
  try {
    await sideBuild(dirname, first, {
      root: dirname,
      source: { entry: { first } },
      output: {
        distPath: { root: folder, js: '.' },
        filename: { js: '[name].js' },
        sourceMap: false,
        legalComments: 'none',
      },
      splitChunks: false,
      tools: { htmlPlugin: false },
    });
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    if (scripts.join() !== 'first.js')
      throw new Error(`${first} must make one script, and has made ${scripts.join()}.`);
    return readFileSync(join(folder, 'first.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `renderHome` of the bundle; its own type would lead everybody who reads the preset's types into components. */
interface HomeBundle {
  renderHome(locale: (typeof LOCALES)[number]): string;
}

function isHomeBundle(exports: unknown): exports is HomeBundle {
  return (
    typeof exports === 'object' &&
    exports !== null &&
    'renderHome' in exports &&
    typeof exports.renderHome === 'function'
  );
}
