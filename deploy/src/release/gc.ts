import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Context, mayChangeCommon } from './context.ts';
import { namedBuilds } from './entry.ts';
import { entriesIn, everythingIn, foldersIn, isLeftover, timeOf } from './files.ts';
import { isBuildName } from './layout.ts';
import { underLock } from './lock.ts';
import { readRegistry, trustedPreviousRegistry } from './registry-file.ts';
import { readShells } from './shells-file.ts';

/** So long pages that are open may ask for late parts of a build that is given to nobody any more, in hours. */
const OPEN_PAGES = 24;

export interface GcOptions {
  /** How many builds of each app to keep beside those that are named and the young ones; 1. */
  keep?: number | undefined;
  /** Only say what would be removed. */
  dryRun?: boolean | undefined;
}

export interface Collected {
  /** Paths that are gone, or would be. */
  removed: string[];
}

/**
 * Removes builds that no reader can ask for any more: neither the registry nor the one before it names them, they were
 * taken from readers (or published) more than a day ago, and they are not among the `keep` newest of the others.
 */
export async function collectGarbage(
  context: Context,
  { keep = 1, dryRun = false }: GcOptions = {},
): Promise<Collected> {
  const { at, wait, now } = context;
  if (!dryRun) mayChangeCommon(context, 'the builds of all');
  const removed: string[] = [];
  const remove = async (path: string): Promise<void> => {
    removed.push(path);
    if (!dryRun) await rm(path, { recursive: true, force: true });
  };
  return underLock({ file: at.lock, doing: 'gc', wait }, async () => {
    const registry = await readRegistry(context);
    const previous = await trustedPreviousRegistry(context);
    const shells = await readShells(context);
    const named = new Set([
      ...[...registry.districts, ...(previous?.districts ?? [])].flatMap((entry) =>
        namedBuilds(entry).map(({ build }) => at.build(entry.id, build.build)),
      ),
      ...shells.map(({ build }) => at.shellBuild(build)),
    ]);
    const before = now().getTime() - OPEN_PAGES * 3_600_000;
    for (const id of (await foldersIn(at.root)).filter((name) => /^[a-z]+$/.test(name))) {
      const idle: { folder: string; time: number }[] = [];
      for (const build of await foldersIn(at.district(id))) {
        const folder = at.build(id, build);
        if (isBuildName(build) && !named.has(folder))
          idle.push({ folder, time: (await timeOf(folder))?.getTime() ?? 0 });
      }
      idle.sort((a, b) => b.time - a.time);
      for (const { folder, time } of idle.slice(keep)) if (time < before) await remove(folder);
    }
    // Half-written things of a run that was cut off; under the lock nobody is writing them.
    for (const folder of [
      at.root,
      ...(await foldersIn(at.root)).map((name) => join(at.root, name)),
    ])
      for (const { name } of await entriesIn(folder))
        if (isLeftover(name)) await remove(join(folder, name));
    await clearSite(context, removed, remove);
    return { removed };
  });
}

/** Removes files of the site that belong to no build of the shell that is kept. */
async function clearSite(
  { at }: Context,
  removed: readonly string[],
  remove: (path: string) => Promise<void>,
): Promise<void> {
  const wanted = new Set<string>();
  for (const build of await foldersIn(at.shell)) {
    const folder = at.shellBuild(build);
    if (folder === at.site || build.startsWith('.') || removed.includes(folder)) continue;
    for (const { path } of await everythingIn(folder)) wanted.add(path);
  }
  if ((await foldersIn(at.shell)).every((name) => join(at.shell, name) !== at.site)) return;
  for (const { path } of await everythingIn(at.site))
    if (!wanted.has(path)) {
      await remove(join(at.site, path));
      // Only where it is empty: nothing else goes with it.
      await rmdir(dirname(join(at.site, path))).catch(() => undefined);
    }
}
