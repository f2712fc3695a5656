import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprintOf, type Pack, parsePack } from '@portal/rules-core';
import type { RsbuildPlugin } from '@rsbuild/core';

/**
 * Publishes `policy/index.ts` of the app as `policy.json`: validated, with its fingerprint. A pack that is not
 * valid, or belongs to another district, fails the build.
 */
export function policyPlugin({ id, dirname }: { id: string; dirname: string }): RsbuildPlugin {
  return {
    name: 'portal:policy',
    setup(api) {
      api.processAssets({ stage: 'additional' }, async ({ compilation, sources }) => {
        const json = await publishedPack(id, dirname);
        compilation.emitAsset('policy.json', new sources.RawSource(json));
      });
    },
  };
}

/**
 * The text of `policy.json`.
 * @throws InvalidPackError naming each record and field; an Error when there is no pack or it is another district's
 */
export async function publishedPack(id: string, dirname: string): Promise<string> {
  const pack = await packOf(id, dirname);
  return JSON.stringify({ ...pack, fingerprint: await fingerprintOf(pack) });
}

/** The pack that an app's `policy/index.ts` exports, validated; throws as {@link publishedPack} does. */
export async function packOf(id: string, dirname: string): Promise<Pack> {
  const file = join(dirname, 'policy', 'index.ts');
  if (!existsSync(file))
    throw new Error(`${file} is missing; it must export the district's pack as "pack".`);
  const module: unknown = await import(pathToFileURL(file).href);
  if (typeof module !== 'object' || module === null || !('pack' in module))
    throw new Error(`${file} must export the district's pack as "pack".`);
  const pack = parsePack(module.pack);
  if (pack.district.id !== id)
    throw new Error(`${file} holds the pack of "${pack.district.id}", but this app is "${id}".`);
  return pack;
}
