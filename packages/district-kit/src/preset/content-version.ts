import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, placeIn } from './build-id.ts';

/**
 * A version that says what a package of this workspace is made of: its sources, those of the packages of this
 * workspace that it uses, and the lock file, so that two builds name the same version only where both hold the very
 * same code. A valid version for `semver`, which takes it for no other.
 * @param root the workspace's folder
 * @param name `@portal/` and the package's folder
 * @example '0.0.0-s0c1f5e2d9a8b7364'
 */
export function contentVersion(root: string, name: string): string {
  const hash = createHash('sha256');
  const files = [...withUsed(root, name)].sort().flatMap((folder) => {
    const home = join(root, 'packages', folder);
    return [join(home, 'package.json'), ...filesBelow(join(home, 'src'))];
  });
  for (const file of [join(root, 'pnpm-lock.yaml'), ...files])
    hash.update(placeIn(root, file)).update('\0').update(readFileSync(file)).update('\0');
  // The letter keeps it from being read as a number, which may not begin with a zero.
  return `0.0.0-s${hash.digest('hex').slice(0, 16)}`;
}

const OWN = /^@portal\/([\w-]+)$/;

/** The folders of a package and of all that it uses of this workspace. */
function withUsed(root: string, name: string, found = new Set<string>()): Set<string> {
  const folder = OWN.exec(name)?.[1];
  if (folder === undefined || found.has(folder)) return found;
  found.add(folder);
  const file = join(root, 'packages', folder, 'package.json');
  const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  for (const used of Object.keys(dependencies)) withUsed(root, used, found);
  return found;
}
