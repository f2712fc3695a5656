import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Names a build after what it is made from: ten hex digits over the app's files, the packages' sources and the
 * lock file. Equal sources give an equal id on every machine, and two different builds on one page differ in it.
 */
export function buildId(appFolder: string): string {
  const root = workspaceRoot(appFolder);
  const hash = createHash('sha256');
  for (const file of madeFrom(appFolder, root))
    hash.update(placeIn(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 10);
}

/**
 * The name of the build that an app's sources as they are now would make: {@link buildId}, asked for once per folder.
 * A build asks for it at many places, and all of them must get the same answer even while somebody edits.
 */
export function buildNameOf(appFolder: string): string {
  const known = names.get(appFolder);
  if (known !== undefined) return known;
  const name = buildId(appFolder);
  names.set(appFolder, name);
  return name;
}
const names = new Map<string, string>();

/**
 * The files and folders that an app's build is made from, below the workspace root and with forward slashes: those
 * whose last commit is the build's commit.
 */
export function sourcesOf(appFolder: string): string[] {
  const root = workspaceRoot(appFolder);
  return partsOf(appFolder, root)
    .filter(existsSync)
    .map((part) => placeIn(root, part));
}

function partsOf(appFolder: string, root: string): string[] {
  const app = ['src', 'policy', 'public', 'package.json', 'rsbuild.config.ts', 'tsconfig.json'];
  const packages = readdirSync(join(root, 'packages')).sort();
  return [
    join(root, 'pnpm-lock.yaml'),
    ...app.map((name) => join(appFolder, name)),
    // What a package exports, and which of its files have side effects, stands in its package.json.
    ...packages.flatMap((name) =>
      ['package.json', 'src'].map((part) => join(root, 'packages', name, part)),
    ),
  ];
}

function madeFrom(appFolder: string, root: string): string[] {
  return partsOf(appFolder, root).flatMap((part) => {
    if (!existsSync(part)) return [];
    return statSync(part).isFile() ? [part] : filesBelow(part);
  });
}

/** A file's path from the workspace's folder, with forward slashes. */
export function placeIn(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}

/** The workspace's folder, for a folder in it. */
export function workspaceRoot(folder: string): string {
  if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error(
      'The app is not inside the workspace: no pnpm-workspace.yaml above its folder.',
    );
  return workspaceRoot(parent);
}

// Tests and stories are not part of a build, so that editing one leaves its name alone.
const NOT_BUILT = /\.(?:test|stories|examples)\.|\.md$/;

/** The files below a folder that go into builds, absolute and in order; none where there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_BUILT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
