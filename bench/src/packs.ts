import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Pack, parsePack } from '@portal/rules-core';

const apps = join(import.meta.dirname, '../../apps');

/** The packs of all districts of this repository, in the order of their folders. */
export async function allPacks(): Promise<Pack[]> {
  const ids = readdirSync(apps).filter((name) => name !== 'shell');
  return Promise.all(
    ids.map(async (id) => {
      const file = pathToFileURL(join(apps, id, 'policy/index.ts')).href;
      const { pack } = (await import(file)) as { pack: unknown };
      return parsePack(pack);
    }),
  );
}
