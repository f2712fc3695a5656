import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURES, TEXTS } from './run-in-test.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rules-main-'));
  writeFileSync(join(folder, 'profile.json'), '{"north:registered": false}');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line as a process of its own, with nothing inherited from the test runner’s npm. */
function run(args: readonly string[], options: { input?: string; env?: NodeJS.ProcessEnv } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    input: options.input ?? '',
    env: { PATH: process.env.PATH, ...options.env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

// A process start takes a while on a busy machine.
describe('the process', { timeout: 30_000 }, () => {
  it('ends with 0 and leaves nothing but data on stdout and nothing on stderr', () => {
    const { status, stdout, stderr } = run(['list', '--packs', FIXTURES, '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toHaveLength(13);
  });

  it('ends with 1 when something is found wanting', () => {
    writeFileSync(
      join(folder, 'north.json'),
      readFileSync(join(TEXTS, 'north.json'), 'utf8').replace('5人', '6人'),
    );
    const args = ['ledger', '--packs', FIXTURES, '--district', 'north', '--clauses', '.'];
    const { status, stdout, stderr } = run(args);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.endsWith('\n22/23\n')).toBe(true);
  });

  it('ends with 2 on bad input, with a message and without a stack', () => {
    const { status, stdout, stderr } = run(['list', '--packs', FIXTURES, '--jsn']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('there is no option --jsn; did you mean --json? See "rules list --help"\n');
  });

  it('reads a profile from standard input, and from a file in the folder it is run in', () => {
    const args = ['evaluate', '--packs', FIXTURES, '--district', 'north', '--json', '--profile'];
    const piped = run([...args, '-'], { input: '{"north:registered": false}' });
    expect({ status: piped.status, stderr: piped.stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(piped.stdout).programmes[0].verdict).toBe('notEligible');
    expect(run([...args, 'profile.json'])).toEqual(piped);
  });

  it('hands no order of a file on to the terminal', () => {
    const args = [
      'batch',
      '--packs',
      FIXTURES,
      '--as-of',
      '2021-01-01',
      '--in',
      '-',
      '--out',
      'o.csv',
    ];
    const { stderr } = run(args, { input: '学历,\x1b]0;title\x07\x9b31m\n本科,1\n' });
    expect(stderr).toContain('�]0;title��31m');
    expect(stderr).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('takes file names from where npm was called, when npm runs it', () => {
    const env = { npm_lifecycle_event: 'rules', INIT_CWD: FIXTURES };
    const { status, stdout } = run(['list', '--packs', '.', '--district', 'south'], { env });
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('south/matched-funds'),
    });
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [MAIN, 'facts', '--json', '--packs', FIXTURES], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    // Closed before a byte is read: the very first write fails.
    child.stdout.destroy();
    expect(await ended).toBe(0);
    expect(stderr).toBe('');
  });

  it('leaves nothing behind when its reader has seen enough', async () => {
    const args = ['batch', '--packs', FIXTURES, '--as-of', '2021-01-01', '--dates', 'day-first'];
    const files = ['--in', '-', '--out', '-', '--rejected', 'rejected.csv'];
    const child = spawn(process.execPath, [MAIN, ...args, ...files], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    // It may be gone before it has read all this.
    child.stdin.on('error', () => undefined);
    child.stdin.write(`\uFEFF学历\n${'本科\n'.repeat(1000)}`);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end('本科\n'.repeat(50_000));
    await ended;
    expect(readdirSync(folder).filter((name) => name.startsWith('rejected'))).toEqual([]);
  });

  it('leaves nothing behind when it is stopped halfway', async () => {
    const args = ['batch', '--packs', FIXTURES, '--as-of', '2021-01-01', '--dates', 'day-first'];
    const child = spawn(process.execPath, [MAIN, ...args, '--in', '-', '--out', 'results.csv'], {
      cwd: folder,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    // Enough rows for the headings to be found; more would follow.
    child.stdin.write(`\uFEFF学历\n${'本科\n'.repeat(1000)}`);
    const begun = (): string[] => readdirSync(folder).filter((name) => name.startsWith('results'));
    while (begun().length === 0) await setTimeout(20);
    expect(begun()).toEqual([expect.stringMatching(/unfinished$/)]);
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    expect(begun()).toEqual([]);
  });
});
