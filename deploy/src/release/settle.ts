import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Registry } from '@portal/district-kit/registry';
import type { Context } from './context.ts';
import { namedBuilds } from './entry.ts';
import { readIfThere, replaceFile, touch } from './files.ts';
import { PAGE } from './layout.ts';

/** Gives every district the page of its current build as its own, and takes away that of one without. */
export async function renewPages(
  { at }: Context,
  before: Registry,
  after: Registry,
): Promise<void> {
  const gone = before.districts.filter(({ id }) =>
    after.districts.every((entry) => entry.id !== id || entry.current === undefined),
  );
  for (const { id } of gone) await rm(at.page(id), { force: true });
  for (const { id, current } of after.districts)
    if (current) await copyPage(at.build(id, current.build), at.district(id));
}

/** Copies the page of a build where it differs; alone, because a packed copy beside it could be of the page before. */
async function copyPage(build: string, to: string): Promise<void> {
  const wanted = await readIfThere(join(build, PAGE));
  const present = await readIfThere(join(to, PAGE));
  if (wanted && !present?.equals(wanted)) await replaceFile(join(to, PAGE), wanted);
}

/**
 * Notes on each folder that is named no more that it was until now; collecting garbage goes by it.
 * @param before the registries that readers could be given until now
 * @param after those that they can be given from now on
 */
export async function noteRetired(
  { at, now }: Context,
  before: readonly Registry[],
  after: readonly Registry[],
): Promise<void> {
  const foldersOf = (registries: readonly Registry[]): string[] =>
    registries
      .flatMap(({ districts }) => districts)
      .flatMap((entry) => namedBuilds(entry).map(({ build }) => at.build(entry.id, build.build)));
  const kept = new Set(foldersOf(after));
  for (const folder of foldersOf(before)) if (!kept.has(folder)) await touch(folder, now());
}
