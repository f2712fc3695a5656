import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Registry } from '@portal/district-kit/registry';
import type { Context } from './context.ts';
import { namedBuilds } from './entry.ts';
import { readIfThere, replaceFile, touch } from './files.ts';
import { PACKED, PAGE } from './layout.ts';

/** Gives every district the page of its current build as its own, and takes away that of one without. */
export async function renewPages(
  { at }: Context,
  before: Registry,
  after: Registry,
): Promise<void> {
  const gone = before.districts.filter(({ id }) =>
    after.districts.every((entry) => entry.id !== id || entry.current === undefined),
  );
  for (const { id } of gone)
    for (const ending of ['', ...PACKED]) await rm(at.page(id) + ending, { force: true });
  for (const { id, current } of after.districts)
    if (current) await copyPage(at.build(id, current.build), at.district(id));
}

/** Copies the page of a build, packed copies first and itself last, where it differs. */
export async function copyPage(build: string, to: string): Promise<void> {
  for (const ending of [...PACKED, '']) {
    const target = join(to, PAGE + ending);
    const wanted = await readIfThere(join(build, PAGE + ending));
    const present = await readIfThere(target);
    if (wanted === undefined) {
      // A packed copy of another page must not be given out for this one.
      if (ending !== '') await rm(target, { force: true });
    } else if (!present?.equals(wanted)) await replaceFile(target, wanted);
  }
}

/** Notes on each folder that is named no more that it was until now; collecting garbage goes by it. */
export async function noteRetired(
  { at, now }: Context,
  before: Registry,
  after: Registry,
): Promise<void> {
  const foldersOf = ({ districts }: Registry): string[] =>
    districts.flatMap((entry) =>
      namedBuilds(entry).map(({ build }) => at.build(entry.id, build.build)),
    );
  const kept = new Set(foldersOf(after));
  for (const folder of foldersOf(before)) if (!kept.has(folder)) await touch(folder, now());
}
