// `npm test`: types, lint, boundaries, unit and property tests, stories and
// end-to-end tests; what failed is listed at the end, one count over all of them is the last line.
//
//   npm test                      everything a change must pass
//   npm test -- --only unit       one suite: static, unit, stories, e2e
//   npm test -- --long            the long suites that .ci/run adds
//   npm test -- --whole           the longest, for a night and before a release of everything
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalledOrExit, root, SetupError } from './bootstrap.mjs';
import { ensureChromium } from './chromium.mjs';
import { failedTask, failedTests, listed } from './failures.mjs';
import { ensureNginx } from './nginx.mjs';

/** Suites in the order in which they run: what fails fastest comes first. */
const SUITES = [
  {
    name: 'static',
    tasks: ['typecheck', 'lint', 'boundaries', 'licences', 'size'],
    browser: false,
  },
  { name: 'unit', tasks: ['test'], browser: false },
  { name: 'stories', tasks: ['stories'], browser: true },
  { name: 'e2e', tasks: ['e2e'], browser: true },
];
const LONG_SUITES = [
  { name: 'browser', tasks: ['browser'], browser: true },
  { name: 'e2e:deploy', tasks: ['e2e:deploy'], browser: true, nginx: true },
  { name: 'e2e:rehearsal', tasks: ['e2e:rehearsal'], browser: true, nginx: true },
  { name: 'e2e:journey', tasks: ['e2e:journey'], browser: true },
  { name: 'e2e:contract', tasks: ['e2e:contract'], browser: true },
];
const WHOLE_SUITES = [
  { name: 'stories:matrix', tasks: ['stories:matrix'], browser: true },
  { name: 'e2e:crawl', tasks: ['e2e:crawl'], browser: true },
  { name: 'e2e:faults', tasks: ['e2e:faults'], browser: true, nginx: true },
  { name: 'e2e:storybook', tasks: ['e2e:storybook'], browser: true },
  { name: 'district', tasks: ['district'], browser: false },
  { name: 'reproduce', tasks: ['reproduce'], browser: false },
];

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    long: { type: 'boolean' },
    whole: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const available = values.whole ? WHOLE_SUITES : values.long ? LONG_SUITES : SUITES;
const names = available.map((suite) => suite.name).join(', ');
if (values.help) {
  process.stdout.write(`npm test -- [--long | --whole] [--only SUITE]\nSuites: ${names}\n`);
  process.exit(0);
}
const suites = available.filter((suite) => !values.only || suite.name === values.only);
if (suites.length === 0) {
  process.stderr.write(`There is no suite "${values.only}"; there are: ${names}.\n`);
  process.exit(2);
}

const tools = ensureInstalledOrExit();
let passed = 0;
const lines = [];
const failures = [];
for (const suite of suites) {
  process.stdout.write(`\n━━ ${suite.name}\n`);
  const started = Date.now();
  const count = await run(suite);
  passed += count.passed;
  failures.push(...count.failures);
  const seconds = Math.round((Date.now() - started) / 1000);
  lines.push(
    `${suite.name}: ${count.passed} passed, ${count.failures.length} failed (${seconds} s)`,
  );
}
process.stdout.write(`\n${listed(failures)}${lines.join('\n')}\n\n`);
process.stdout.write(`${passed} passed, ${failures.length} failed\n`);
// A run in which nothing was tested has shown nothing.
process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;

async function run({ name, tasks, browser, nginx }) {
  const env = { ...tools.env, TURBO_TELEMETRY_DISABLED: '1' };
  try {
    if (browser) env.CHROMIUM = ensureChromium(tools);
    if (nginx) env.NGINX_PROGRAM = ensureNginx();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return notRun(name, error.message);
  }
  // A cached task brings its results back; nothing else may stand there.
  for (const file of resultFiles(tasks)) rmSync(file, { force: true });
  const runs = join(root, '.turbo', 'runs');
  rmSync(runs, { recursive: true, force: true });
  await turbo(['run', ...tasks, '--continue=always', '--summarize', '--output-logs=new-only'], env);
  const summary = readSummary(runs);
  if (!summary) return notRun(name, 'The task runner left no summary; see its messages above.');
  return summary.tasks
    .map((task) => countTask(task, tasks, name))
    .reduce(
      (sum, count) => ({
        passed: sum.passed + count.passed,
        failures: [...sum.failures, ...count.failures],
      }),
      { passed: 0, failures: [] },
    );
}

/** A suite that could not be run counts as one failure. */
function notRun(suite, why) {
  process.stdout.write(`${why}\n`);
  return { passed: 0, failures: [{ where: suite, says: [why] }] };
}

function turbo(args, env) {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules', '.bin', 'turbo'), args, {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
    child.on('close', resolve);
  });
}

function readSummary(folder) {
  try {
    const [file] = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Files in which the runners of these tasks leave their results. */
function resultFiles(tasks) {
  const folders = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  );
  return [
    ...folders,
    ...['bench', 'deploy', 'e2e', 'scripts'].map((name) => join(root, name)),
  ].flatMap((folder) => tasks.map((task) => join(folder, 'out', 'tests', fileOf(task))));
}

function fileOf(task) {
  return `${task.replace(':', '-')}.json`;
}

/**
 * What a task counts for: each test of a test run, and each file that could not be run; one for a check without tests
 * of its own. A task that failed counts as failed at least once, whatever its results say.
 */
function countTask(task, wanted, suite) {
  // What has no script is no check.
  if (task.command === '<NONEXISTENT>') return { passed: 0, failures: [] };
  const failed = task.execution?.exitCode !== 0 && task.cache?.status !== 'HIT';
  const results = wanted.includes(task.task) ? testResults(task) : undefined;
  const tests = results ? failedTests(suite, results.testResults, root) : [];
  const failures =
    failed && tests.length === 0
      ? [failedTask(suite, task.taskId, readLog(task.logFile), task.logFile)]
      : tests;
  if (results) return { passed: results.numPassedTests, failures };
  // Steps on the way (a build, say) count only when they break.
  const counts = wanted.includes(task.task);
  return { passed: counts && !failed ? 1 : 0, failures };
}

function readLog(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return '';
  }
}

function testResults(task) {
  try {
    const path = join(root, task.directory, 'out', 'tests', fileOf(task.task));
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
