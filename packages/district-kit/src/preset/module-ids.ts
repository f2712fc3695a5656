import { createHash } from 'node:crypto';
import type { RsbuildPlugin, Rspack } from '@rsbuild/core';

/**
 * Names the modules of a build after their places in the workspace. The bundler's own short names are made from
 * whole paths where a module is shared by the federation, so that equal sources gave other bytes in another folder.
 * @param root the workspace's folder, absolute
 */
export function moduleIdsPlugin(root: string): RsbuildPlugin {
  return {
    name: 'portal:module-ids',
    setup(api) {
      api.modifyRspackConfig((config, { appendPlugins }) => {
        appendPlugins(new ModuleIds(root));
        // Chunks are numbered in the order of their modules' names; any other way looks at whole paths as well.
        config.optimization = { ...config.optimization, chunkIds: 'natural' };
      });
    },
  };
}

class ModuleIds {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  apply(compiler: Rspack.Compiler): void {
    compiler.hooks.thisCompilation.tap('portal:module-ids', (compilation) => {
      compilation.hooks.beforeModuleIds.tap('portal:module-ids', (modules) => {
        const all = [...modules];
        // Inside this hook `identifier` is a text, not the method that its type tells of.
        const names = all.map((module) => String(Reflect.get(module, 'identifier')));
        const ids = shortIds(names.map((name) => placeless(name, this.#root)));
        for (const [index, module] of all.entries()) Object.assign(module, { id: ids[index] });
      });
    });
  }
}

/** A module's name without the folder that the workspace happens to lie in, as it is and as it stands in addresses. */
export function placeless(identifier: string, root: string): string {
  return identifier.replaceAll(`${root}/`, '').replaceAll(encodeURIComponent(`${root}/`), '');
}

/**
 * Short names for long ones: a digest of each, as long as it takes for all to differ.
 * @throws Error when two of the long ones are equal
 */
export function shortIds(names: readonly string[]): string[] {
  const digests = names.map((name) => createHash('sha256').update(name).digest('base64url'));
  for (let length = 3; length <= 43; length += 1) {
    const ids = digests.map((digest) => digest.slice(0, length));
    if (new Set(ids).size === ids.length) return ids;
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  throw new Error(`Two modules of the build have the name "${twice}".`);
}
