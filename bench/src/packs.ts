import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Pack, parsePack } from '@portal/rules-core';

const apps = join(import.meta.dirname, '../../apps');

/** The ids of all districts of this repository, in the order of their folders. */
export function districtIds(): string[] {
  return readdirSync(apps).filter((name) => name !== 'shell');
}

/** The packs of all districts of this repository, in the order of their folders. */
export async function allPacks(): Promise<Pack[]> {
  return Promise.all(
    districtIds().map(async (id) => {
      const file = pathToFileURL(join(apps, id, 'policy/index.ts')).href;
      const { pack } = (await import(file)) as { pack: unknown };
      return parsePack(pack);
    }),
  );
}
