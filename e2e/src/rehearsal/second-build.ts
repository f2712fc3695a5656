import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildApp } from '../build-app.ts';

const repository = join(import.meta.dirname, '../../..');

/** A change to one of the sources of an app. */
export interface SourceChange {
  /** Below the repository. */
  file: string;
  from: string;
  to: string;
}

export interface OtherBuild {
  /** The built app. */
  dist: string;
  remove(): void;
}

/**
 * Builds an app from sources that were changed, as its team would a week later, in a copy of the repository.
 * @throws Error where the sources do not hold what is to be changed, or the build fails with what it said
 */
export function buildChanged(app: string, change: SourceChange): OtherBuild {
  const copy = mkdtempSync(join(tmpdir(), `${app}-changed-`));
  const remove = (): void => rmSync(copy, { recursive: true, force: true });
  try {
    for (const name of readdirSync(repository))
      if (/\.(?:json|ya?ml)$/.test(name)) cpSync(join(repository, name), join(copy, name));
    for (const folder of ['packages', 'types', join('apps', app)])
      cpSync(join(repository, folder), join(copy, folder), {
        recursive: true,
        // Links between packages lead to the copy's own, because they are relative.
        verbatimSymlinks: true,
        filter: (path) => !NOT_COPIED.has(basename(path)),
      });
    symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'));
    const file = join(copy, change.file);
    const source = readFileSync(file, 'utf8');
    if (!source.includes(change.from))
      throw new Error(`${change.file} does not hold “${change.from}”; choose another change.`);
    writeFileSync(file, source.replace(change.from, change.to));
    const dist = buildApp(join(copy, 'apps', app), join(copy, 'packages/district-kit'));
    if (!existsSync(join(dist, 'release.json')))
      throw new Error(`${dist} has no release.json after the build.`);
    return { dist, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

const NOT_COPIED = new Set(['dist', 'out', '.turbo', 'coverage']);
