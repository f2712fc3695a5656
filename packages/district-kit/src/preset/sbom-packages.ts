import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A package of somebody else's that is in a build. */
export interface BundledPackage {
  /** With its scope: `@formatjs/fast-memoize`. */
  name: string;
  version: string;
  /** As its package.json states it: mostly an SPDX expression. Empty where it states none. */
  licence: string;
  /** The texts of its licence and notice files, in order of the files' names; none where it carries none. */
  texts: readonly string[];
  /** Of the archive it was installed from, SHA-512 in hex, by the lock file. */
  sha512: string;
}

const Manifest = z.object({
  name: z.string().min(1),
  version: z.string().min(1),
  license: z
    .union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)])
    .optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|unlicense)(?:$|[.-])/i;

/**
 * The packages that files come from, in order of name and version. Files outside `node_modules` are the portal's own
 * and belong to none.
 * @param files absolute paths
 * @param hashes as {@link archiveHashes} reads them
 * @throws Error for a package without a name, or one that the lock file has no archive of
 */
export function packagesOf(
  files: readonly string[],
  hashes: ReadonlyMap<string, string>,
): BundledPackage[] {
  const folders = new Set(files.flatMap((file) => packageFolder(file) ?? []));
  const found = new Map<string, BundledPackage>();
  for (const folder of folders) {
    const bundled = readPackage(folder, hashes);
    found.set(`${bundled.name}@${bundled.version}`, bundled);
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

/** The folder right below `node_modules` that a file lies in; `undefined` for a file of the workspace. */
function packageFolder(file: string): string | undefined {
  const marker = `${sep}node_modules${sep}`;
  const at = file.lastIndexOf(marker);
  if (at < 0) return undefined;
  const [first = '', second = ''] = file.slice(at + marker.length).split(sep);
  const folder = join(
    file.slice(0, at),
    'node_modules',
    first.startsWith('@') ? `${first}/${second}` : first,
  );
  // Builds leave entries of their own making in node_modules (`.federation/`).
  return existsSync(join(folder, 'package.json')) ? folder : undefined;
}

function readPackage(folder: string, hashes: ReadonlyMap<string, string>): BundledPackage {
  const file = join(folder, 'package.json');
  const read = Manifest.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success)
    throw new Error(`${file} says no name and version: ${z.prettifyError(read.error)}`);
  const { name, version, license, licenses } = read.data;
  const sha512 = hashes.get(`${name}@${version}`);
  if (sha512 === undefined)
    throw new Error(
      `${name}@${version} is in the build, but pnpm-lock.yaml has no archive of it; run pnpm install.`,
    );
  return {
    name,
    version,
    licence: license ?? licenses?.map(({ type }) => type).join(' OR ') ?? '',
    texts: readdirSync(folder)
      .filter((entry) => LICENCE_FILE.test(entry))
      .sort()
      .map((entry) => readFileSync(join(folder, entry), 'utf8').replaceAll('\r\n', '\n').trim()),
    sha512,
  };
}

const LockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({ resolution: z.object({ integrity: z.string().optional() }) }),
  ),
});

/** The SHA-512 of each archive that a `pnpm-lock.yaml` names, in hex, by `name@version`. */
export function archiveHashes(lockFile: string): Map<string, string> {
  const { packages } = LockFile.parse(parse(lockFile));
  return new Map(
    Object.entries(packages).flatMap(([key, { resolution }]) => {
      const base64 = /^sha512-(.+)$/.exec(resolution.integrity ?? '')?.[1];
      return base64 === undefined ? [] : [[key, Buffer.from(base64, 'base64').toString('hex')]];
    }),
  );
}

/** The lock file of the workspace that a folder lies in. @throws Error outside a workspace */
export function lockFileAbove(folder: string): string {
  const file = join(folder, 'pnpm-lock.yaml');
  if (existsSync(file)) return file;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('There is no pnpm-lock.yaml above the app’s folder.');
  return lockFileAbove(parent);
}
