/**
 * All stories in every language, display mode and width, one display mode after the other: each run holds few
 * browsers at a time. Ends with the first exit code that is not 0, after all have run.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
let failed = 0;
for (const mode of ['light', 'dark', 'care', 'contrast'])
  for (const width of ['phone', 'desktop']) {
    const { status } = spawnSync(
      process.execPath,
      [vitest, 'run', '--config', 'vitest.stories.config.ts'],
      {
        cwd: root,
        stdio: 'inherit',
        env: { ...process.env, STORIES_MODES: mode, STORIES_WIDTHS: width },
      },
    );
    failed ||= status ?? 1;
  }
process.exitCode = failed;
