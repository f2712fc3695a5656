import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

// Each run is a process of its own, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'nginx-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const example = join(import.meta.dirname, '../../example/deployment.json');
const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], {
    encoding: 'utf8',
  });

test('a configuration goes to stdout, and nothing else', () => {
  const site = run('site', '--deployment', example);
  expect([site.status, site.stderr]).toEqual([0, '']);
  expect(site.stdout).toMatch(/^# What the server blocks/);
  const whole = run(
    'config',
    '--deployment',
    example,
    '--root',
    folder,
    '--run',
    '/run/x',
    '--user',
    'web',
  );
  expect(whole.stdout).toContain('user web;');
  expect(whole.stdout).toContain('pid /run/x/nginx.pid;');
  expect(whole.stdout).toContain(`root ${folder};`);
  expect(whole.stdout).not.toContain('/srv/talent-portal');
  const portal = run('site', '--deployment', example, '--only', 'portal');
  expect(portal.stdout.match(/^# The (?:portal|district .*):/gm)).toEqual(['# The portal:']);
});

test('the headers are a table', () => {
  const table = JSON.parse(run('headers', '--deployment', example).stdout) as { origin: string }[];
  expect(table[0]?.origin).toBe('https://talent.example.org');
  expect(table.length).toBeGreaterThan(1);
});

test('containers get their files', () => {
  const out = join(folder, 'containers');
  const refused = run('containers', '--deployment', example, '--out', out);
  expect([refused.status, refused.stdout]).toEqual([1, '']);
  expect(refused.stderr).toMatch(/listen at 443; containers need an address each/);
  const local = example.replace('deployment.json', 'this-machine.json');
  expect(run('containers', '--deployment', local, '--out', out).status).toBe(0);
  expect(readdirSync(out)).toEqual(expect.arrayContaining(['compose.yaml', 'shell.conf']));
});

test('what does not fit together ends with 1, and says so', () => {
  const { status, stdout } = run('check', '--deployment', example, '--root', join(folder, 'gone'));
  expect(status).toBe(1);
  expect(stdout).toMatch(/There is no release root .*gone; make one with "release init"/);
});

test.each([
  [[], 'Name a command.'],
  [['polish', '--deployment', example], 'There is no command "polish".'],
  [['site'], 'Name the deployment file.'],
  [['site', '--colour', 'red'], 'Unknown option'],
])('%j is asked for in a wrong way: 2, and how it goes', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr).toContain('Usage: npm run nginx --');
});

test('a file that is no deployment is named, without a trace of the program', () => {
  const { status, stderr } = run('site', '--deployment', join(folder, 'gone.json'));
  expect(status).toBe(1);
  expect(stderr).toMatch(/gone\.json cannot be read as JSON/);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(run('site', '--deployment', example, '--only', 'nobody').stderr).toMatch(
    /There is no "nobody" in the deployment; there are: portal, /,
  );
});

test('a root whose name would mean something to nginx is refused, as in the file', () => {
  const { status, stdout, stderr } = run(
    'site',
    '--deployment',
    example,
    '--root',
    `${folder}/a; autoindex on`,
  );
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/releaseRoot: a path begins with \//);
});

test('nothing is tried where nothing was published: it ends, and says what to do', () => {
  const { status, stdout, stderr } = run(
    'try',
    '--deployment',
    example,
    '--root',
    join(folder, 'gone'),
  );
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/There is no release root .*gone; make one with "release init"/);
});

test('help is data', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('Commands');
});
