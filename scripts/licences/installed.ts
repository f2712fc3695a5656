import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package of somebody else's that is installed for what goes out, and what it says its licence is. */
export interface InstalledPackage {
  name: string;
  version: string;
  /** As its package.json states it; empty where it states none. */
  licence: string;
}

/** Folders whose members go out, or build and publish what goes out. Tests, benches and scripts do not. */
const WITH_MEMBERS = ['packages', 'apps'];
const ALONE = ['deploy'];

/** What of a package.json is read here. */
interface Manifest {
  name?: string;
  version?: string;
  license?: string | { type?: string };
  licenses?: { type?: string }[];
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/**
 * All packages that the workspace's own depend on, over any number of steps, in order of name and version.
 * @param root the workspace
 * @throws Error for a dependency that is not installed
 */
export function installedFor(root: string): InstalledPackage[] {
  const queue = [
    ...WITH_MEMBERS.flatMap((folder) => membersOf(join(root, folder))),
    ...ALONE.map((name) => join(root, name)),
  ].filter((folder) => existsSync(join(folder, 'package.json')));
  const seen = new Set(queue);
  const found = new Map<string, InstalledPackage>();
  for (const folder of queue) {
    const manifest = manifestIn(folder);
    if (folder.includes('node_modules')) {
      const { name = '', version = '' } = manifest;
      found.set(`${name}@${version}`, { name, version, licence: statedIn(manifest) });
    }
    const { dependencies = {}, optionalDependencies = {} } = manifest;
    for (const name of Object.keys({ ...optionalDependencies, ...dependencies })) {
      const next = installed(name, folder);
      // A package for another platform is not installed here; where it is, it is looked at there.
      if (next === undefined && name in optionalDependencies) continue;
      if (next === undefined)
        throw new Error(`${name}, which ${folder} needs, is not installed; run pnpm install.`);
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

function membersOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function statedIn({ license, licenses = [] }: Manifest): string {
  if (typeof license === 'string') return license;
  return license?.type ?? licenses.map(({ type }) => type).join(' OR ');
}

/** The real folder of a package as Node would find it from another's folder. */
function installed(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name);
    if (existsSync(join(place, 'package.json'))) return realpathSync(place);
    if (dirname(folder) === folder) return undefined;
  }
}
