import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePorts } from '@portal/deploy/free-ports';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, VISIT } from '../serve/testing/ask.ts';
import { LIST_FILE, listedDistricts } from './list.ts';

// A team that joins, in a fresh clone: the district is added, its checks pass, the portal serves it, and it goes again
// without a trace. Each step needs the one before it.
const here = dirname(dirname(import.meta.dirname));
const ID = 'jingan';
let root: string;

beforeAll(() => {
  root = join(mkdtempSync(join(tmpdir(), 'sixth-')), 'portal');
  execFileSync('git', ['clone', '-q', here, root]);
  // Only pnpm itself, so that it need not be fetched again.
  for (const name of existsSync(join(here, '.tools')) ? readdirSync(join(here, '.tools')) : [])
    if (name.startsWith('pnpm-'))
      cpSync(join(here, '.tools', name), join(root, '.tools', name), {
        recursive: true,
        verbatimSymlinks: true,
      });
});
afterAll(() => rmSync(dirname(root), { recursive: true, force: true }));

/** Runs with what a person's shell has, not with what a test runner set. */
function run(command: string, args: readonly string[]): string {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  return execFileSync(command, args, { cwd: root, env, encoding: 'utf8', stdio: 'pipe' });
}
const command = (...args: string[]) => run('npm', ['run', '--silent', ...args]);
const status = () => run('git', ['status', '--porcelain']);
const boundaries = () => run(process.execPath, ['scripts/boundaries.ts']);

it('is added whole', () => {
  const told = command(
    'district',
    '--',
    'add',
    ID,
    '--zh',
    '静安',
    '--en',
    "Jing'an",
    '--accent',
    '#7a3b2e',
  );
  expect(told).toContain('静安区, Jing’an, is a district of the portal');
  const changed = status()
    .split('\n')
    .map((line) => line.slice(3))
    .filter((line) => line !== '');
  expect(changed.sort()).toEqual([
    `apps/${ID}/`,
    LIST_FILE,
    'deploy/example/deployment.json',
    'deploy/example/this-machine.json',
    'e2e/package.json',
    `e2e/src/personas/${ID}.ts`,
    'pnpm-lock.yaml',
  ]);
});

it('passes its static checks and its tests, and fails none of the shared ones', () => {
  command('turbo', '--', 'run', 'typecheck', 'lint', 'test', `--filter=@portal/${ID}`);
  command(
    'turbo',
    '--',
    'run',
    'lint',
    'typecheck',
    '--filter=@portal/e2e',
    '--filter=@portal/scripts',
    '--filter=@portal/deploy',
  );
  command('turbo', '--', 'run', 'boundaries', 'licences');
  const ledger = command('rules', '--', 'ledger', '--district', ID);
  expect(ledger).toContain('4/4');
});

it('stands in the portal and at its own address', async () => {
  // The portal and the one district.
  const port = await freePorts(2);
  const portal = spawn('npm', ['start', '--', '--only', ID], {
    cwd: root,
    env: { ...process.env, PORTAL_PORT: String(port), NODE_ENV: undefined, VITEST: undefined },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => portal.once('exit', resolve));
  try {
    await said(portal.stdout, 'Ctrl+C');
    const envelope = (await json(`http://127.0.0.1:${port}/registry.json`)) as { payload: string };
    const registry = JSON.parse(Buffer.from(envelope.payload, 'base64').toString()) as {
      districts: { id: string; name: object; origin: string; current: { build: string } }[];
    };
    const [entry, ...others] = registry.districts;
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ id: ID, name: { zh: '静安区', en: 'Jing’an' } });
    const build = `${new URL(entry?.origin ?? '').origin}/${ID}/${entry?.current.build}`;
    expect(await json(`${build}/policy.json`)).toMatchObject({ district: { id: ID } });
    const page = await ask(new URL(build).origin, `/${ID}/programmes`, VISIT);
    expect(page.status).toBe(200);
    expect(page.body.toString()).toContain(`/${ID}/${entry?.current.build}/static/`);
  } finally {
    portal.kill('SIGTERM');
    await ended;
  }
});

it('goes without a trace, and what is left is as it was', () => {
  command('district', '--', 'remove', ID, '--yes', '--discard');
  expect(status()).toBe('');
  expect(listedDistricts(root).map(({ id }) => id)).toEqual(
    listedDistricts(here).map(({ id }) => id),
  );
  expect(boundaries()).toContain('The arrows hold');
});

it('that was committed leaves the repository as it was before, too', () => {
  command('district', '--', 'add', ID, '--zh', '静安区', '--en', 'Jing’an', '--accent', '#0b6157');
  run('git', ['add', '.']);
  run('git', [
    '-c',
    'user.name=team',
    '-c',
    'user.email=team@example.org',
    'commit',
    '-q',
    '-m',
    'a district',
  ]);
  command('district', '--', 'remove', ID, '--yes');
  expect(run('git', ['diff', '--stat', 'HEAD~1'])).toBe('');
});

async function json(url: string): Promise<unknown> {
  const answer = await fetch(url);
  expect([url, answer.status]).toEqual([url, 200]);
  return answer.json();
}

function said(stream: NodeJS.ReadableStream | null, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let all = '';
    stream?.on('data', (text: Buffer) => {
      all += text.toString();
      if (all.includes(words)) resolve();
    });
    stream?.once('end', () => reject(new Error(`It ended without “${words}”:\n${all}`)));
  });
}
