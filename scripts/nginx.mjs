// Finds an nginx for the tests of what an installation serves, or installs one. Plain JavaScript on whatever Node the
// machine has, like everything that runs before the tests do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SetupError } from './bootstrap.mjs';
import { isExecutable } from './executable.mjs';

// Debian keeps it where only administrators look for commands.
const ELSEWHERE = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/**
 * The path of an nginx: the one that NGINX_PROGRAM names, one on this system, or Debian's, installed now (for root on Debian).
 *
 * @returns {string}
 * @throws {SetupError} with one sentence that says what to do
 */
export function ensureNginx() {
  const named = process.env.NGINX_PROGRAM;
  if (named) {
    if (isExecutable(named)) return named;
    throw new SetupError(
      `NGINX_PROGRAM names ${named}, which cannot be run; correct it or unset it.`,
    );
  }
  const found = findNginx() ?? installFromDebian();
  if (found) return found;
  throw new SetupError(
    'No nginx was found and none could be installed: install nginx (Debian: apt-get install nginx-light), or set NGINX_PROGRAM to its path, and run this again.',
  );
}

function findNginx() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...folders, ...ELSEWHERE].map((folder) => join(folder, 'nginx')).find(isExecutable);
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  process.stderr.write('Installing Debian’s nginx for the tests of what is served…\n');
  const options = {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', 'nginx-light', 'openssl'], options);
  return findNginx();
}
