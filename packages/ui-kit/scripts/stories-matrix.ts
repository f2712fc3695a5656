/**
 * The story runs that are too long for every change, one after the other: each holds few browsers at a time. Ends
 * with the first exit code that is not 0, after all have run. The counts of all runs together are left where
 * `npm test` looks for them.
 *
 * Four display modes, two widths and two languages would be sixteen times every story, and most of them would show
 * again what others have shown. With the short run, every story is seen in every mode and language; each run is here
 * for what only it can find:
 *
 * - dark and contrast on a desktop: colours, lines and grounds are theirs alone, and axe measures each pair of them;
 * - care on a phone: the largest letters on the smallest screen; what fits there fits on a desktop, and in the other
 *   modes, whose sizes are those of light.
 *
 * What is left out, dark and contrast on a phone, is the phone's layout in the desktop's colours; each is tested.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Run {
  mode: 'dark' | 'care' | 'contrast';
  width: 'phone' | 'desktop';
}

const RUNS: readonly Run[] = [
  { mode: 'care', width: 'phone' },
  { mode: 'dark', width: 'desktop' },
  { mode: 'contrast', width: 'desktop' },
];

const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const results = join(root, 'out/tests');
const total = { numPassedTests: 0, numFailedTests: 0 };
let failed = 0;

mkdirSync(results, { recursive: true });
for (const { mode, width } of RUNS) {
  const started = Date.now();
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
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(`${mode}, ${width}: ${seconds} s\n`);
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
