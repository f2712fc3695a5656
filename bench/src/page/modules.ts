import { sep } from 'node:path';
import type { Rspack } from '@rsbuild/core';
import { root } from './places.ts';

/** The modules in each script of a build, by the script's path in it, each with its bytes before minifying. */
export type Chunks = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Reads from the bundler's own report which modules have gone into which script. */
export function modulesOf(stats: Rspack.Stats | Rspack.MultiStats): Chunks {
  const { chunks = [] } = stats.toJson({
    all: false,
    chunks: true,
    chunkModules: true,
    modules: true,
    nestedModules: true,
    ids: true,
    // Otherwise what was drawn together into one module, and what it hangs on, is left out.
    orphanModules: true,
    cachedModules: true,
    dependentModules: true,
  });
  return Object.fromEntries(
    chunks.flatMap(({ files = [], modules = [] }) => {
      const inside = Object.fromEntries(scriptsIn(modules));
      return files.filter((file) => file.endsWith('.js')).map((file) => [file, inside] as const);
    }),
  );
}

/** Modules that were drawn together into one stand for themselves. */
function scriptsIn(modules: readonly Rspack.StatsModule[]): [string, number][] {
  return modules.flatMap((module): [string, number][] => {
    if (module.modules?.length) return scriptsIn(module.modules);
    const { nameForCondition, moduleType = '', size = 0 } = module;
    if (!nameForCondition || !/^(?:javascript|json)/.test(moduleType)) return [];
    return [[pathOf(nameForCondition), size]];
  });
}

/** A module's path from the root; of an installed package what follows the last `node_modules/`. */
function pathOf(file: string): string {
  const installed = file.lastIndexOf('node_modules');
  const path = installed >= 0 ? file.slice(installed) : file.replace(root + sep, '');
  return path.split(sep).join('/');
}

/** The package that a module belongs to: an installed one, one of ours, or an app. */
export function packageOf(path: string): string {
  const installed = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return installed ?? /^(?:packages|apps)\/[^/]+/.exec(path)?.[0] ?? path;
}
