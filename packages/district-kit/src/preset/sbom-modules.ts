import type { Rspack } from '@rsbuild/core';

/** What is asked of the bundler to learn which files are in a build. */
export const MODULE_STATS = {
  all: false,
  ids: true,
  modules: true,
  // Modules that were joined into one stand below it, and are counted as orphans there.
  nestedModules: true,
  orphanModules: true,
  cachedModules: true,
  dependentModules: true,
  modulesSpace: Number.POSITIVE_INFINITY,
  nestedModulesSpace: Number.POSITIVE_INFINITY,
} as const;

/** A module as the bundler's statistics tell it, as far as we ask. */
export type SeenModule = Pick<
  Rspack.StatsModule,
  'nameForCondition' | 'orphan' | 'chunks' | 'modules'
>;

/**
 * The source files whose code went into some file of a build, modules shared with a host among them; what was asked
 * for and shaken out again is not. Absolute paths, each once, in order.
 */
export function filesInBuild(modules: readonly SeenModule[]): string[] {
  const files = new Set<string>();
  const take = ({ nameForCondition, modules: joined = [] }: SeenModule): void => {
    if (nameForCondition) files.add(nameForCondition);
    for (const module of joined) take(module);
  };
  for (const module of modules)
    if (module.orphan !== true && (module.chunks?.length ?? 0) > 0) take(module);
  return [...files].sort();
}
