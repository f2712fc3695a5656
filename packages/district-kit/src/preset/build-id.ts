import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Names a build after what it is made from: ten hex digits over the app's files, the packages' sources and the
 * lock file. Equal sources give an equal id on every machine, and two different builds on one page differ in it.
 */
export function buildId(appFolder: string): string {
  const root = workspaceRoot(appFolder);
  const hash = createHash('sha256');
  const folders = ['src', 'policy'].map((name) => join(appFolder, name));
  for (const name of readdirSync(join(root, 'packages')).sort())
    folders.push(join(root, 'packages', name, 'src'));
  const files = [join(root, 'pnpm-lock.yaml'), ...folders.flatMap(filesBelow)];
  for (const file of files)
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 10);
}

function workspaceRoot(folder: string): string {
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

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_BUILT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
