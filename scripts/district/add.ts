import { join } from 'node:path';
import type { NewDistrict } from './request.ts';
import { LOCK_FILE, sharedWith } from './shared-files.ts';
import { skeleton } from './skeleton.ts';
import { recordChanges } from './undo.ts';

/** Brings `node_modules` and the lock file up to what the package.json files say, and the given files into form. */
export type Install = (root: string, files: readonly string[]) => void;

/**
 * Adds a district to the repository: its app, its line in the list, and what the end-to-end tests need. When a step
 * fails, everything written is taken back.
 * @param district a request that was held against the repository
 * @throws whatever a step throws
 */
export function addDistrict(root: string, district: NewDistrict, install: Install): void {
  const { id } = district;
  const changes = recordChanges();
  try {
    changes.make(join(root, 'apps', id));
    for (const [path, text] of skeleton(district))
      changes.write(join(root, 'apps', id, path), text);
    const shared = sharedWith(root, district);
    for (const [path, text] of shared) changes.write(join(root, path), text);
    changes.remember(join(root, LOCK_FILE));
    install(root, [`apps/${id}`, ...shared.map(([path]) => path)]);
    changes.finish();
  } catch (error) {
    changes.takeBack();
    throw error;
  }
}
