// node scripts/run.mjs <file.ts> [arguments]
// node scripts/run.mjs [--in <folder>] --bin <tool> [arguments]
//
// Runs a TypeScript file, or a tool from node_modules/.bin, with the pinned
// Node; installs first where needed. stdout is the command's alone, its exit
// code is this one's.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureInstalledOrExit, root } from './bootstrap.mjs';

const usage = 'Usage: node scripts/run.mjs [--in <folder>] (<file.ts> | --bin <tool>) [arguments]';
const args = process.argv.slice(2);
let folder = root;
if (args[0] === '--in') {
  args.shift();
  folder = resolve(root, args.shift() ?? '');
}
const wantsTool = args[0] === '--bin';
if (wantsTool) args.shift();
const target = args.shift();
if (target === undefined) fail(`${usage}\nNo file or tool was named.`, 2);

const { node, env } = ensureInstalledOrExit();
const [command, first] = wantsTool ? findTool(target) : [node, findFile(target)];
const child = spawn(command, first === undefined ? args : [first, ...args], {
  cwd: wantsTool ? folder : process.cwd(),
  env,
  stdio: 'inherit',
  shell: command.endsWith('.cmd'),
});

// A supervisor's signal reaches this process only, so it is passed on, and the
// child decides when to end. A terminal's Ctrl+C reaches the child by itself: a
// second one from here would make it drop its work.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
}
child.on('error', (error) => fail(`Could not start ${target}: ${error.message}`, 1));
child.on('exit', (code, signal) => {
  process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
});

function findFile(name) {
  const file = resolve(root, name);
  if (!existsSync(file)) fail(`No such file: ${file}. ${usage}`, 2);
  return file;
}

function findTool(name) {
  const suffix = process.platform === 'win32' ? '.cmd' : '';
  const tool = [folder, root]
    .map((place) => join(place, 'node_modules', '.bin', name + suffix))
    .find((path) => existsSync(path));
  if (tool === undefined) {
    fail(
      `No tool “${name}” in ${folder} or the root: add it to package.json, or check its name.`,
      2,
    );
  }
  return [suffix ? tool : realpathSync(tool), undefined];
}

function fail(message, code) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
