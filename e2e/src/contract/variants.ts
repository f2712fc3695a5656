import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { buildApp } from '../build-app.ts';

const repository = join(import.meta.dirname, '../../..');
const e2e = join(import.meta.dirname, '../..');

/** A file as it is to be instead: its whole text, or what of it is another. */
export type Change =
  | { file: string; text: string }
  | { file: string; from: string | RegExp; to: string };

export interface Variant {
  /** The folder of the app, below the repository. */
  app: string;
  changes?: readonly Change[];
  /** Which React it brings: the one in use unless given. */
  react?: 'older';
}

/** A copy of the sources, in which apps are built otherwise than they stand in the repository. */
export interface Workshop extends Disposable {
  /**
   * Builds an app with changes, as another team or another week would, and takes the changes back.
   * @returns the folder of the build
   * @throws Error where a file does not hold what is to be changed, or the build fails with what it said
   */
  build(variant: Variant): string;
}

/** Opens a workshop in a temporary folder. */
export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'contract-'));
  const copy = join(folder, 'workspace');
  mkdirSync(copy);
  for (const name of readdirSync(repository))
    if (/\.(?:json|ya?ml)$/.test(name)) cpSync(join(repository, name), join(copy, name));
  for (const part of ['packages', 'types'])
    cpSync(join(repository, part), join(copy, part), {
      recursive: true,
      // Links between packages lead to the copy's own, because they are relative.
      verbatimSymlinks: true,
      filter: (path) => !NOT_COPIED.has(basename(path)),
    });
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'));
  let made = 0;
  return {
    build({ app, changes = [], react }) {
      const undo: (() => void)[] = [];
      try {
        for (const change of changes) undo.push(apply(copy, change));
        if (react) undo.push(...withOlderReact(copy, app));
        const home = join(copy, app);
        const dist = buildApp(home, join(copy, 'packages/district-kit'));
        made += 1;
        const to = join(folder, `build-${made}`);
        renameSync(dist, to);
        return to;
      } finally {
        for (const step of undo.reverse()) step();
      }
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const NOT_COPIED = new Set(['dist', 'out', '.turbo', 'coverage']);

/** @returns what takes the change back */
function apply(copy: string, change: Change): () => void {
  const file = join(copy, change.file);
  if ('text' in change) {
    mkdirSync(dirname(file), { recursive: true });
    const before = readIfThere(file);
    writeFileSync(file, change.text);
    return () => (before === undefined ? rmSync(file) : writeFileSync(file, before));
  }
  const before = readFileSync(file, 'utf8');
  const after = before.replace(change.from, change.to);
  if (after === before)
    throw new Error(`${change.file} does not hold ${change.from}; choose another change.`);
  writeFileSync(file, after);
  return () => writeFileSync(file, before);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Puts the older React in the place of the one in use: where packages look for it, and by an alias where libraries
 * that lie elsewhere do.
 * @returns what takes it back
 */
function withOlderReact(copy: string, app: string): (() => void)[] {
  const names = ['react', 'react-dom'];
  const older = Object.fromEntries(
    names.map((name) => [name, realpathSync(join(e2e, 'node_modules', `${name}-older`))]),
  );
  const packages = readdirSync(join(copy, 'packages'));
  const links = packages
    .flatMap((each) => names.map((name) => ({ each, name })))
    .map(({ each, name }) => ({ link: join(copy, 'packages', each, 'node_modules', name), name }))
    .filter(({ link }) => isThere(link));
  const relinked = links.map(({ link, name }) => {
    const before = realpathSync(link);
    const to = (target: string): void => {
      rmSync(link);
      symlinkSync(target, link);
    };
    to(String(older[name]));
    return () => to(before);
  });
  const config = join(app, 'rsbuild.config.ts');
  const aliased = [
    { file: config.replace('rsbuild.config', 'as-it-is.config'), text: read(copy, config) },
    {
      file: config,
      text: `import { mergeRsbuildConfig } from '@rsbuild/core';
import config from './as-it-is.config.ts';

export default mergeRsbuildConfig(config, { resolve: { alias: ${JSON.stringify(older)} } });
`,
    },
  ].map((change) => apply(copy, change));
  return [...relinked, ...aliased];
}

function isThere(file: string): boolean {
  try {
    realpathSync(file);
    return true;
  } catch {
    return false;
  }
}

function read(copy: string, file: string): string {
  return readFileSync(join(copy, file), 'utf8');
}
