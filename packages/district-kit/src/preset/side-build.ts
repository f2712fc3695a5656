import { createRsbuild, mergeRsbuildConfig, type RsbuildConfig } from '@rsbuild/core';

/**
 * Compiles what a build needs beside its pages, such as a worker: in production mode whatever runs it, into the folder
 * that `config` names, and without a word unless something is wrong.
 * @param folder what the compiler takes for its own place
 * @param what is compiled, for the message
 * @throws Error when it cannot be compiled; the reasons stand above it
 */
export async function sideBuild(
  folder: string,
  what: string,
  config: RsbuildConfig,
): Promise<void> {
  const always: RsbuildConfig = {
    mode: 'production',
    logLevel: 'error',
    output: { copy: [] },
    server: { publicDir: false },
    performance: { printFileSize: false },
  };
  const rsbuild = await createRsbuild({
    cwd: folder,
    config: mergeRsbuildConfig(always, config),
  });
  const { close, stats } = await rsbuild.build();
  await close();
  if (stats?.hasErrors()) throw new Error(`${what} could not be compiled; see above.`);
}
