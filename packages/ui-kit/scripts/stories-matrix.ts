/**
 * All stories in every language, display mode and width, one display mode after the other: each run holds few
 * browsers at a time. Ends with the first exit code that is not 0, after all have run. The counts of all runs
 * together are left where `npm test` looks for them.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const results = join(root, 'out/tests');
const total = { numPassedTests: 0, numFailedTests: 0 };
let failed = 0;

mkdirSync(results, { recursive: true });
for (const mode of ['light', 'dark', 'care', 'contrast'])
  for (const width of ['phone', 'desktop']) {
    const file = join(results, `stories-${mode}-${width}.json`);
    rmSync(file, { force: true });
    const { status } = spawnSync(
      process.execPath,
      [
        vitest,
        'run',
        '--config=vitest.stories.config.ts',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile=${file}`,
      ],
      {
        cwd: root,
        stdio: 'inherit',
        env: { ...process.env, STORIES_MODES: mode, STORIES_WIDTHS: width },
      },
    );
    failed ||= status ?? 1;
    count(file, status !== 0);
  }
writeFileSync(join(results, 'stories-matrix.json'), JSON.stringify(total));
process.exitCode = failed;

/** Adds the counts of one run; a run that failed without a result counts as one failure. */
function count(file: string, broken: boolean): void {
  try {
    const run = JSON.parse(readFileSync(file, 'utf8')) as typeof total;
    total.numPassedTests += run.numPassedTests;
    total.numFailedTests += Math.max(run.numFailedTests, broken ? 1 : 0);
  } catch {
    total.numFailedTests += 1;
  }
}
