// npm run faults [-- --only <name> --json --list --no-build --pictures <folder>]
//
// Makes each fault in a whole portal under a real web server, lets a reader in a real browser meet it, and says in a
// table what they saw, how long they waited, and whether the rest of the portal could be used.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser.ts';
import { FAULTS } from './catalogue/index.ts';
import type { Fault, Outcome } from './fault.ts';
import { ILL, WELL } from './people.ts';
import { runFault } from './run.ts';
import { startSite } from './site/site.ts';
import { nameOf, outcomeData, secondsText, TABLE_HEAD, tableLine } from './table.ts';

const repository = join(import.meta.dirname, '../../..');

const USAGE = `npm run faults -- [options]
  --only TEXT  only faults whose name, or group, contains it
  --json       one JSON object for each fault, in a line of its own
  --list       the faults, without making them
  --no-build   with the apps as they were built before
  --pictures FOLDER  a picture of what the reader sees in each`;

const { values } = readOptions();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const wanted = values.only?.toLowerCase();
const faults = FAULTS.filter(
  (fault) =>
    wanted === undefined || fault.group === wanted || nameOf(fault).toLowerCase().includes(wanted),
);
if (faults.length === 0) {
  console.error(`No fault is called “${values.only}”; npm run faults -- --list names them.`);
  process.exit(2);
}
if (values.list) {
  for (const fault of faults) console.log(`${fault.group.padEnd(10)} ${nameOf(fault)}`);
  process.exit(0);
}

if (!values['no-build']) build(['shell', ILL, WELL.id]);
const site = await startSite([ILL, WELL.id]);
const browser = await launchBrowser();
let failed = 0;
let longest: Outcome | undefined;
try {
  if (!values.json) console.log(`\n${TABLE_HEAD}`);
  for (const fault of faults) {
    const outcome = await runFault(fault, site, browser, pictureOf(fault));
    if (outcome.problems.length > 0) failed += 1;
    if (!longest || outcome.first.at > longest.first.at) longest = outcome;
    console.log(values.json ? JSON.stringify(outcomeData(outcome)) : tableLine(outcome));
  }
} finally {
  await browser.close();
  await site.close();
}
const count = `${faults.length - failed} passed, ${failed} failed`;
// With --json the objects have the output to themselves.
if (values.json) console.error(count);
else {
  if (longest)
    console.log(
      `\nThe longest wait: ${secondsText(longest.first.at)} s (${nameOf(longest.fault)}).`,
    );
  console.log(`\n${count}`);
}
process.exitCode = failed > 0 ? 1 : 0;

/** Where the picture of a fault goes: its name, as a file can be called. */
function pictureOf(fault: Fault): string | undefined {
  const { pictures } = values;
  if (pictures === undefined) return undefined;
  mkdirSync(pictures, { recursive: true });
  return join(pictures, `${nameOf(fault).replaceAll(/[^a-z0-9]+/gi, '-')}.png`);
}

/** Builds what has changed since it was built last; what the builder says is no part of the table. */
function build(apps: readonly string[]): void {
  const filters = apps.map((app) => `--filter=@portal/${app}`);
  const { status } = spawnSync(
    join(repository, 'node_modules/.bin/turbo'),
    ['run', 'build', '--output-logs=errors-only', ...filters],
    { cwd: repository, stdio: ['ignore', 2, 2] },
  );
  if (status === 0) return;
  console.error('The build failed; the first error stands above.');
  process.exit(1);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string' },
        json: { type: 'boolean' },
        list: { type: 'boolean' },
        'no-build': { type: 'boolean' },
        pictures: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(2);
  }
}
