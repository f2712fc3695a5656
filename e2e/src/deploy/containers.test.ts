import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { appsOf, containerConfig, dockerfile } from '@portal/deploy/docker';
import { type Deployment, findNginx, localDeployment } from '@portal/deploy/nginx';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { BUILD, type HandMadeRoot, makeRoot } from './hand-made-root.ts';

// No container is run here, and none is needed to know whether what goes into one is whole: the files are put where
// the Dockerfile puts them, below a folder that stands for the container's root, and its command is run on them.

const repository = join(import.meta.dirname, '../../..');
let root: HandMadeRoot;
let folder: string;
let deployment: Deployment;
let running: ChildProcess | undefined;

beforeAll(async () => {
  root = makeRoot();
  folder = mkdtempSync(join(tmpdir(), 'portal-containers-'));
  deployment = await localDeployment({ releaseRoot: root.folder, districts: ['north', 'south'] });
  const file = join(folder, 'deployment.json');
  writeFileSync(file, JSON.stringify(deployment));
  // As from the root of the repository: the command's files, and what was published, in `out`.
  const out = join(folder, 'context/out');
  execFileSync(process.execPath, [
    join(repository, 'deploy/src/nginx/main.ts'),
    ...['containers', '--deployment', file, '--out', join(out, 'containers')],
  ]);
  cpSync(root.folder, join(out, 'release-root'), { recursive: true });
});
afterEach(async () => {
  if (running && running.exitCode === null) {
    const ended = once(running, 'exit');
    running.kill('SIGQUIT');
    await ended;
  }
  running = undefined;
});
afterAll(() => {
  root.remove();
  rmSync(folder, { recursive: true });
});

/** The lines of a Dockerfile by their instruction, with continued lines as one. */
function instructions(text: string): [name: string, rest: string][] {
  return text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
}

/** Puts the files of an image where they belong below `at`, and gives back the command that it runs. */
function assemble(app: string, at: string): string[] {
  let command: string[] = [];
  for (const [name, rest] of instructions(dockerfile(app))) {
    if (name === 'COPY') {
      const [source = '', target = ''] = rest.split(' ');
      const found = globSync(source, { cwd: join(folder, 'context') });
      expect(found, `${source} exists`).not.toEqual([]);
      for (const path of found) {
        const to = join(at, target.endsWith('/') ? target + basename(path) : target);
        mkdirSync(dirname(to), { recursive: true });
        cpSync(join(folder, 'context', path), to, { recursive: true });
      }
    }
    if (name === 'RUN')
      for (const [, path = ''] of rest.matchAll(/install -d (?:-[og] \S+ )*(\S+)/g))
        mkdirSync(join(at, path), { recursive: true });
    if (name === 'CMD') command = JSON.parse(rest) as string[];
  }
  mkdirSync(join(at, 'tmp'), { recursive: true });
  return command;
}

/** How long nginx may take to begin on a machine that is busy with other tests. */
const PATIENCE_MS = 30_000;

/** In a container nginx is not root: where these tests are, it is nobody. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

function giveToNobody(at: string): void {
  if (NOBODY.uid === undefined) return;
  chmodSync(folder, 0o755);
  for (const path of ['', ...readdirSync(at, { recursive: true, encoding: 'utf8' })])
    lchownSync(join(at, path), NOBODY.uid, NOBODY.gid);
}

async function start(app: string, port: number): Promise<void> {
  const at = mkdtempSync(join(folder, `${app}-`));
  const [program, ...args] = assemble(app, at);
  expect(program).toBe('nginx');
  const config = args.at(-1) ?? '';
  const inImage = readFileSync(join(at, config), 'utf8');
  // The same configuration but for where its root is and the port, which only one can have here.
  const here = containerConfig(deployment, app, { at, port });
  expect(here.replaceAll(at, '').replaceAll(`listen ${port}`, 'listen 8080')).toBe(inImage);
  writeFileSync(join(at, config), here);
  giveToNobody(at);
  running = spawn(findNginx(), [...args.slice(0, -1), join(at, config)], {
    stdio: ['ignore', 2, 2],
    ...NOBODY,
  });
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(25)) {
    if (running.exitCode !== null) throw new Error(`nginx of ${app} ended at once.`);
    if (
      await ask(`http://127.0.0.1:${port}`, '/').then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error(`nginx of ${app} does not answer.`);
}

const host = (origin: string): { host: string } => ({ host: new URL(origin).host });

test('the portal’s container serves the portal, its registry and its configuration', async () => {
  const port = Number(new URL(deployment.portal.origin).port);
  await start('shell', port);
  const origin = `http://127.0.0.1:${port}`;
  const headers = host(deployment.portal.origin);
  for (const path of [
    '/',
    '/check',
    '/registry.json',
    '/registry.previous.json',
    '/portal.json',
    '/sw.js',
  ])
    expect((await ask(origin, path, { headers })).status, path).toBe(200);
  const counted = `/health/north/${BUILD}/current/ok`;
  expect((await ask(origin, counted, { headers })).status).toBe(204);
  expect((await ask(origin, '/north/', { headers })).body.toString()).toContain('portal');
});

test.each(['north', 'south'])('the container of %s serves it alone', async (id) => {
  const own = deployment.districts.find((district) => district.id === id);
  const port = Number(new URL(own?.origin ?? '').port);
  await start(id, port);
  const origin = `http://127.0.0.1:${port}`;
  const headers = host(own?.origin ?? '');
  expect((await ask(origin, `/${id}/`, { headers })).status).toBe(200);
  expect((await ask(origin, `/${id}/${BUILD}/policy.json`, { headers })).status).toBe(200);
  const other = id === 'north' ? 'south' : 'north';
  expect((await ask(origin, `/${other}/`, { headers })).status).toBe(404);
  expect((await ask(origin, '/registry.json', { headers })).status).toBe(404);
  // A load balancer asks by the address.
  expect((await ask(origin, `/${id}/`, { headers: { host: '10.0.0.1' } })).status).toBe(421);
});

test('there is a configuration for each app of the deployment', () => {
  for (const app of appsOf(deployment))
    expect(existsSync(join(folder, 'context/out/containers', `${app}.conf`)), app).toBe(true);
});
