/**
 * The story runs that are too long for every change, one after the other: each holds one browser at a time. Ends with
 * the first exit code that is not 0, after all have run. The counts of all runs together are left where `npm test`
 * looks for them.
 *
 * Four display modes, two widths and two languages would be sixteen times every story, and most of them would show
 * again what others have shown. With the short run, every story is seen in every mode and in each language at
 * each width; each further run is here for what only it can find:
 *
 * - light in Chinese on a phone, which the short run leaves out;
 * - dark and contrast on a desktop: colours, lines and grounds are theirs alone, and axe measures each pair of them;
 *   they do not hang on the language, so each takes one, and contrast in English shows English on a desktop;
 * - care on a phone in English: the largest letters and the longest words on the smallest screen; what fits there fits
 *   elsewhere, and in the other modes, whose sizes are those of light.
 *
 * What is left out, dark and contrast on a phone, is the phone's layout in the desktop's colours; each is tested.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RUNS = ['zh-light-phone', 'zh-dark-desktop', 'en-contrast-desktop', 'en-care-phone'];

const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const results = join(root, 'out/tests');
const total = { numPassedTests: 0, numFailedTests: 0 };
let failed = 0;

mkdirSync(results, { recursive: true });
for (const run of RUNS) {
  const started = Date.now();
  const file = join(results, `stories-${run}.json`);
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
      env: { ...process.env, STORIES: run },
    },
  );
  failed ||= status ?? 1;
  count(file, status !== 0);
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(`${run}: ${seconds} s\n`);
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
