import { join } from 'node:path';

export const root = join(import.meta.dirname, '../../..');

/** Where the page bench keeps what it builds. */
export const out = join(root, 'bench/out/page');

/** An app's folder; the shell's is `shell`. */
export function appFolder(id: string): string {
  return join(root, 'apps', id);
}
