import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Install } from './add.ts';
import { listedDistricts, shortName } from './list.ts';
import { BadRequest } from './request.ts';
import { LOCK_FILE, sharedWithout, walkerFile } from './shared-files.ts';
import { recordChanges } from './undo.ts';

/**
 * Holds a removal against everything that can stand against it.
 * @param discard also what is not committed may go
 * @throws BadRequest for no such district, and where work that is not committed would be lost
 */
export function checkRemoval(root: string, id: string | undefined, discard: boolean): string {
  const ids = listedDistricts(root).map((each) => each.id);
  if (id === undefined || !/^[a-z]+$/.test(id) || id === 'shell')
    throw new BadRequest(`Name the district to remove; there are: ${ids.join(', ')}.`);
  // A folder without a line in the list is what an addition that was killed leaves behind.
  if (!ids.includes(id) && !existsSync(join(root, 'apps', id)))
    throw new BadRequest(`There is no district “${id}”; there are: ${ids.join(', ')}.`);
  const pending = discard ? [] : notCommitted(root, [`apps/${id}`, walkerFile(id)]);
  if (pending.length > 0)
    throw new BadRequest(
      `Not committed, and lost by a removal:\n${pending
        .slice(0, 10)
        .map((line) => `  ${line}`)
        .join(
          '\n',
        )}${pending.length > 10 ? `\n  and ${pending.length - 10} more` : ''}\nCommit it, or give --discard as well.`,
    );
  return id;
}

/**
 * Takes a district out of the repository: all that {@link addDistrict} makes, whatever has become of it. When a step
 * fails, everything is put back.
 * @param id a removal that was held against the repository
 * @throws whatever a step throws
 */
export function removeDistrict(root: string, id: string, install: Install): void {
  const changes = recordChanges();
  try {
    const folder = join(root, 'apps', id);
    if (existsSync(folder))
      changes.setAside(folder, join(root, '.tools', `removed-${id}-${process.pid}`));
    const shared = sharedWithout(root, id);
    for (const [path, text] of shared) changes.write(join(root, path), text);
    changes.remove(join(root, walkerFile(id)));
    changes.remember(join(root, LOCK_FILE));
    install(
      root,
      shared.map(([path]) => path),
    );
    changes.finish();
  } catch (error) {
    changes.takeBack();
    throw error;
  }
}

/** Files that still name a district: tests and documents of it, which somebody has to look at. */
export function filesNaming(root: string, id: string, zh: string | undefined): string[] {
  const names = [id, ...(zh === undefined ? [] : [shortName(zh)])];
  const found = git(root, [
    'grep',
    '-liwE',
    '--untracked',
    names.join('|'),
    '--',
    '.',
    ':!scripts/district',
  ]);
  return found.stdout.split('\n').filter((line) => line !== '');
}

function notCommitted(root: string, paths: readonly string[]): string[] {
  const status = git(root, ['status', '--porcelain', '--untracked-files=all', '--', ...paths]);
  if (status.status !== 0)
    throw new BadRequest(
      'git cannot say whether all is committed here; give --discard as well to remove it all the same.',
    );
  return status.stdout.split('\n').filter((line) => line !== '');
}

function git(root: string, args: readonly string[]): { status: number | null; stdout: string } {
  return spawnSync('git', [...args], { cwd: root, encoding: 'utf8' });
}
