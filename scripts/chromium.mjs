// Finds a Chromium for the tests that need a real browser, or installs one. Plain
// JavaScript on whatever Node the machine has, like everything that runs before
// the tests do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, SetupError } from './bootstrap.mjs';
import { isExecutable } from './executable.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium: the one that CHROMIUM names, one on this system, or one installed now (Debian's
 * package for root on Debian, Playwright's download elsewhere).
 *
 * @param {{node: string, env: NodeJS.ProcessEnv}} tools as `ensureInstalled` returns them
 * @returns {string}
 * @throws {SetupError} with one sentence that says what to do
 */
export function ensureChromium({ node, env }) {
  const named = process.env.CHROMIUM;
  if (named) {
    if (isExecutable(named)) return named;
    throw new SetupError(`CHROMIUM names ${named}, which cannot be run; correct it or unset it.`);
  }
  return findChromium() ?? installFromDebian() ?? installFromPlaywright(node, env);
}

function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...ELSEWHERE,
  ].find(isExecutable);
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  process.stderr.write('Installing Debian’s Chromium for the browser tests…\n');
  const options = {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], options);
  return findChromium();
}

function installFromPlaywright(node, env) {
  process.stderr.write('Fetching a Chromium through Playwright for the browser tests…\n');
  const cli = join(root, 'e2e', 'node_modules', 'playwright-core', 'cli.js');
  spawnSync(node, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2], env });
  const where = spawnSync(
    node,
    ['-e', "process.stdout.write(require('playwright-core').chromium.executablePath())"],
    { cwd: join(root, 'e2e'), encoding: 'utf8', env },
  );
  const path = where.stdout?.trim();
  if (path && isExecutable(path)) return path;
  throw new SetupError(
    'No Chromium was found and none could be installed: install Chromium or Google Chrome, or set CHROMIUM to its path, and run npm test again.',
  );
}
