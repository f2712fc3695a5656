// npm start [-- --only <district>,… --no-build]
//
// Installs what is missing, builds what has changed, and serves the portal and each district on an origin of its
// own. Plain JavaScript, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalledOrExit, root } from './bootstrap.mjs';

const USAGE = `Usage: npm start [-- options]
  --only <districts>  serve only these, separated by commas
  --no-build          serve what was built before
PORTAL_PORT sets the portal's port (4100); the districts follow.`;

/** The command that is running at the moment, and the signal that ends this one. */
let child;
let ended;

const options = readOptions();
const firstPort = readPort();
const all = JSON.parse(
  readFileSync(join(root, 'apps/shell/src/registry/last-known-good.json'), 'utf8'),
).districts.map(({ id }) => id);
const chosen = options.only?.split(',') ?? all;
const unknown = chosen.find((id) => !all.includes(id));
if (unknown !== undefined) fail(`There is no district “${unknown}”; there are: ${all.join(', ')}.`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));

// npm that is told to end takes its shell along, but nobody tells this process.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end('SIGTERM'), 300).unref();
}

// Asked before the work, so that nobody waits for a build that cannot be served.
for (let port = firstPort; port <= firstPort + chosen.length; port += 1) {
  if (!(await isFree(port)))
    fail(
      `Port ${port} is in use by another program; stop it, or choose other ports with PORTAL_PORT=<first port>.`,
    );
}

const { node, env } = ensureInstalledOrExit();
if (!options['no-build']) {
  const turbo = realpathSync(join(root, 'node_modules/.bin/turbo'));
  const filters = ['shell', ...chosen].map((name) => `--filter=@portal/${name}`);
  const code = await run(turbo, ['run', 'build', '--output-logs=errors-only', ...filters]);
  if (code !== 0) fail('The build failed; the first error stands above.');
}
const serve = [join(root, 'scripts/serve.ts'), '--only', chosen.join(',')];
const served = await run(node, serve, ['ipc']);
process.exit(ended === undefined ? served : 0);

/** Runs a command to its end; a channel (`ipc`) tells it when this process is gone, however it went. */
function run(command, args, channel = []) {
  if (ended !== undefined) process.exit(0);
  return new Promise((resolve) => {
    child = spawn(command, args, {
      cwd: root,
      env: { ...env, PORTAL_PORT: String(firstPort) },
      stdio: ['ignore', 'inherit', 'inherit', ...channel],
    });
    child.on('error', (error) => fail(`Could not start ${command}: ${error.message}`));
    child.on('exit', (code) => resolve(ended === undefined ? (code ?? 1) : 0));
  });
}

// A terminal's Ctrl+C reaches the child by itself; a supervisor's signal reaches this process only.
function end(signal) {
  ended = signal;
  if (child === undefined) process.exit(0);
  if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        'no-build': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      process.stdout.write(`${USAGE}\n`);
      process.exit(0);
    }
    return values;
  } catch (error) {
    return fail(`${error.message}\n${USAGE}`, 2);
  }
}

function readPort() {
  const given = process.env.PORTAL_PORT ?? '4100';
  const port = Number(given);
  if (!/^\d+$/.test(given) || port < 1024 || port > 65000)
    fail(`PORTAL_PORT is “${given}”; it must be a port from 1024 to 65000.`);
  return port;
}

function fail(message, code = 1) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
