import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildNameOf } from '@portal/district-kit/build-id';
import { createRsbuild } from '@rsbuild/core';
import { type Chunks, modulesOf } from '../modules.ts';
import { appFolder, out } from '../places.ts';
import { twinConfig } from './twin-config.ts';

/** A portal in one piece, as it was built. */
export interface Twin {
  folder: string;
  /** What is in its scripts. */
  chunks: Chunks;
}

/**
 * The monolith twin of the portal: the shell's sources with these districts bundled in. What is there from the same
 * sources is taken as it is.
 * @param districts ids of districts whose own builds are there: their published packs go into the bundle
 */
export async function buildTwin(districts: readonly string[]): Promise<Twin> {
  const names = ['shell', ...districts].map((id) => buildNameOf(appFolder(id))).join(' ');
  const folder = join(out, 'twin');
  const record = join(out, 'twin.json');
  if (existsSync(record)) {
    const before = JSON.parse(readFileSync(record, 'utf8')) as { names: string; chunks: Chunks };
    if (before.names === names) return { folder, chunks: before.chunks };
  }
  mkdirSync(out, { recursive: true });
  const module = join(out, 'bundled-districts.ts');
  writeFileSync(module, districtsModule(districts));
  const rsbuild = await createRsbuild({
    cwd: appFolder('shell'),
    config: { ...twinConfig({ districts: module, folder }), logLevel: 'error' },
  });
  const { stats, close } = await rsbuild.build();
  await close();
  if (!stats || stats.hasErrors())
    throw new Error('The twin could not be built; the reason stands above.');
  const chunks = modulesOf(stats);
  writeFileSync(record, JSON.stringify({ names, chunks }));
  return { folder, chunks };
}

function districtsModule(ids: readonly string[]): string {
  const lines = ids.map((id) => {
    const part = (path: string): string =>
      `() => import(${JSON.stringify(join(appFolder(id), path))})`;
    return `  ${id}: { code: ${part('src/district.tsx')}, pack: ${part('dist/policy.json')}, search: ${part('dist/search.json')} },\n`;
  });
  return `export const districts = {\n${lines.join('')}};\n`;
}
