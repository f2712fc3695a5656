import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Install } from './add.ts';

/**
 * Installs through `scripts/run.mjs`, as every command of the repository does, and formats the files.
 * @throws Error with the tools' own words
 */
export const install: Install = (root, files) => {
  // A machine that only checks takes the lock file as it is; to change it is what this command is for.
  const { CI: _, ...env } = process.env;
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [join(root, 'scripts/run.mjs'), '--bin', 'biome', 'check', '--write', ...files],
    { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (status !== 0)
    throw new Error(`The new state could not be installed:\n${error?.message ?? stderr + stdout}`);
};
