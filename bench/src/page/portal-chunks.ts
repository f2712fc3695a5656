import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildNameOf } from '@portal/district-kit/build-id';
import { createRsbuild, mergeRsbuildConfig, type RsbuildConfig } from '@rsbuild/core';
import { type Chunks, modulesOf } from './modules.ts';
import { appFolder, out } from './places.ts';
import { pluginName } from './plugin-name.ts';

/** What a build writes beside its scripts; it takes time and changes none of them. */
const BESIDE = /^portal:(?:sbom|plain|release|shell-release|offline)$/;

/**
 * What is in the scripts of an app. The app is built once more to ask the bundler; equal sources give equal bytes, so
 * that the scripts have the names they are published with.
 * @param id a district's, or `shell`
 */
export async function chunksOf(id: string): Promise<Chunks> {
  const build = buildNameOf(appFolder(id));
  const record = join(out, `${id}.json`);
  if (existsSync(record)) {
    const before = JSON.parse(readFileSync(record, 'utf8')) as { build: string; chunks: Chunks };
    if (before.build === build) return before.chunks;
  }
  const file = pathToFileURL(join(appFolder(id), 'rsbuild.config.ts')).href;
  const { default: config } = (await import(file)) as { default: RsbuildConfig };
  const plugins = config.plugins?.filter((plugin) => !BESIDE.test(pluginName(plugin)));
  const rsbuild = await createRsbuild({
    cwd: appFolder(id),
    config: mergeRsbuildConfig(
      { ...config, ...(plugins && { plugins }) },
      { logLevel: 'error', output: { distPath: { root: join(out, id) } } },
    ),
  });
  const { stats, close } = await rsbuild.build();
  await close();
  if (!stats || stats.hasErrors())
    throw new Error(`${id} could not be built; the reason stands above.`);
  const chunks = modulesOf(stats);
  mkdirSync(out, { recursive: true });
  writeFileSync(record, JSON.stringify({ build, chunks }));
  return chunks;
}
