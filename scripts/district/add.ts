import { join } from 'node:path';
import { LIST_FILE, withDistrict } from './list.ts';
import type { NewDistrict } from './request.ts';
import { E2E_MANIFEST, e2eManifest, LOCK_FILE, walker, walkerFile } from './shared-files.ts';
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
    changes.write(join(root, LIST_FILE), withDistrict(root, district));
    changes.write(join(root, E2E_MANIFEST), e2eManifest(root, id, 'with'));
    changes.write(join(root, walkerFile(id)), walker(district));
    changes.remember(join(root, LOCK_FILE));
    install(root, [`apps/${id}`, walkerFile(id), LIST_FILE, E2E_MANIFEST]);
    changes.finish();
  } catch (error) {
    changes.takeBack();
    throw error;
  }
}
