import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

export const root = join(import.meta.dirname, '..', '..');

/** What a file weighs: as it stands minified, and as it travels. Bytes. */
export interface Weight {
  minified: number;
  gzip: number;
}

/** What is fetched together: scripts, styles, and which modules are in it. */
export interface Load {
  js: Weight;
  css: Weight;
  /** Bytes of each module before minifying, by its path from the root. */
  modules: Readonly<Record<string, number>>;
}

/** A bundle: what a page fetches to begin with, and what only when a part asks for it. */
export interface Bundle {
  initial: Load;
  /** By the module that is imported late, as its path from the root. What the page already has is not counted. */
  lazy: Readonly<Record<string, Load>>;
}

export interface BundleOptions {
  /** A source file, absolute; or its text, which may import whatever a district's app may. */
  from: { file: string } | { text: string };
  /** Packages that the page shares and that are counted elsewhere. */
  external: readonly string[];
}

const VIRTUAL = 'virtual:page.tsx';

/**
 * Bundles one entry for production, in memory, the way the apps' bundler would: minified, with what nobody uses
 * shaken off.
 */
export async function bundle({ from, external }: BundleOptions): Promise<Bundle> {
  const text = 'text' in from ? from.text : undefined;
  // The bundler goes by it, whatever the configuration says, and a test runner calls it “test”.
  process.env.NODE_ENV = 'production';
  const result = await build({
    configFile: false,
    // From here every package of the kit can be found.
    root: join(root, 'packages', 'district-kit'),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'page-from-text',
        resolveId: (id: string) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
        load: (id: string) =>
          id === `\0${VIRTUAL}` ? { code: text ?? '', moduleType: 'tsx' as const } : undefined,
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { entry: 'file' in from ? from.file : VIRTUAL },
        preserveEntrySignatures: 'strict',
        external: (id: string) => external.some((name) => id === name || id.startsWith(`${name}/`)),
      },
    },
  });
  if (Array.isArray(result) || !('output' in result))
    throw new Error('The bundler was asked for one build and gave back something else.');
  return weigh(result.output);
}

function weigh(output: Rolldown.RolldownOutput['output']): Bundle {
  const files = new Map(output.map((file) => [file.fileName, file]));
  const chunk = (name: string): Rolldown.OutputChunk | undefined => {
    const file = files.get(name);
    return file?.type === 'chunk' ? file : undefined;
  };
  const closure = (name: string, seen = new Set<string>()): Set<string> => {
    const found = chunk(name);
    if (!found || seen.has(name)) return seen;
    seen.add(name);
    for (const next of found.imports) closure(next, seen);
    return seen;
  };
  const loadOf = (names: Iterable<string>, but: ReadonlySet<string>): Load => {
    const scripts = [...names]
      .filter((name) => !but.has(name))
      .flatMap((name) => chunk(name) ?? []);
    const had = stylesOf([...but].flatMap((name) => chunk(name) ?? []));
    const styles = [...stylesOf(scripts)].filter((name) => !had.has(name));
    return {
      js: sum(scripts.map(({ code }) => weightOf(code))),
      css: sum(styles.map((name) => weightOf(sourceOf(files.get(name))))),
      modules: Object.fromEntries(
        scripts.flatMap(({ modules }) =>
          Object.entries(modules).flatMap(([id, { renderedLength }]) =>
            renderedLength > 0 ? [[pathOf(id), renderedLength]] : [],
          ),
        ),
      ),
    };
  };
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry);
  if (!entry) throw new Error('The bundle has no entry.');
  const initial = closure(entry.fileName);
  const lazy = output.flatMap((file): [string, Load][] =>
    file.type === 'chunk' && file.isDynamicEntry && file.facadeModuleId
      ? [[pathOf(file.facadeModuleId), loadOf(closure(file.fileName), initial)]]
      : [],
  );
  return {
    initial: loadOf(initial, new Set()),
    lazy: Object.fromEntries(lazy.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The styles that come with scripts; the bundler notes them beside each. */
function stylesOf(scripts: readonly Rolldown.OutputChunk[]): Set<string> {
  return new Set(scripts.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
}

function sourceOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined): string {
  if (file?.type !== 'asset') throw new Error('A style sheet that the bundle names is not in it.');
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
}

export function weightOf(text: string): Weight {
  // A page made of styles alone has an empty script, which is never fetched.
  if (text.trim() === '') return { minified: 0, gzip: 0 };
  return { minified: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length };
}

function sum(weights: readonly Weight[]): Weight {
  return {
    minified: weights.reduce((total, { minified }) => total + minified, 0),
    gzip: weights.reduce((total, { gzip }) => total + gzip, 0),
  };
}

/** A module's path from the root; of an installed package what follows the last `node_modules/`. */
function pathOf(id: string): string {
  const [file = id] = id.replace(/^\0/, '').split('?');
  const installed = file.lastIndexOf('node_modules/');
  if (installed >= 0) return file.slice(installed);
  return (file.startsWith(root) ? relative(root, file) : file).split(sep).join('/');
}

/** The entry points that a package offers: what is imported, and the source file behind it. */
export function entriesOf(folder: string): { specifier: string; file: string }[] {
  const manifest: { name: string; exports: Record<string, string> } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  );
  return Object.entries(manifest.exports).map(([key, file]) => ({
    specifier: manifest.name + key.slice(1),
    file: join(root, folder, file),
  }));
}

/** What a late part is called: its folder where that is the part’s name, else its file. */
export function partName(path: string): string {
  const part = /\/(?:components|patterns)\/([^/]+)\//.exec(path)?.[1];
  const file = basename(path).replace(/\.[^.]+$/, '');
  return part === undefined || part === file ? file : `${part}/${file}`;
}

/** The parts that modules belong to, with the bytes of each: a folder of ours, or an installed package. */
export function partsOf(modules: Load['modules']): Record<string, number> {
  const parts: Record<string, number> = {};
  for (const [path, bytes] of Object.entries(modules)) {
    const part = groupOf(path);
    parts[part] = (parts[part] ?? 0) + bytes;
  }
  return parts;
}

function groupOf(path: string): string {
  const installed = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return installed ?? dirname(path);
}
