import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { freePorts } from '@portal/deploy/free-ports';
import { verify } from '@portal/deploy/keys';
import {
  openEnvelope,
  PortalConfig,
  parseRegistry,
  REGISTRY_TYPE,
  type RegistryEntry,
} from '@portal/district-kit/registry';
import { districtIds, startPortal } from '@portal/scripts/serve';
import { afterEach, describe, expect, test } from 'vitest';
import { publishedPack } from './inspect.ts';

// `npm start` as a person or a supervisor meets it: its sentences, its exit code, and what is left when it has gone.
const root = join(import.meta.dirname, '../..');
const running: ChildProcess[] = [];
const blocking: Server[] = [];

afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  for (const server of blocking.splice(0)) server.close();
});

interface Started {
  child: ChildProcess;
  output: () => string;
  errors: () => string;
  ended: Promise<number | null>;
}

function start(args: string[], port: string): Started {
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs'), ...args], {
    env: { ...process.env, PORTAL_PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let output = '';
  let errors = '';
  child.stdout?.on('data', (text) => {
    output += text;
  });
  child.stderr?.on('data', (text) => {
    errors += text;
  });
  return {
    child,
    output: () => output,
    errors: () => errors,
    ended: new Promise((resolve) => child.on('exit', resolve)),
  };
}

/** The first of as many free ports as the portal and its districts take. */
const freePort = (): Promise<number> => freePorts(districtIds().length + 1);

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** Every port can be had again: no process of it is left. */
async function portsAreFree(first: number): Promise<void> {
  for (let port = first; port <= first + districtIds().length; port += 1)
    await expect.poll(() => listen(port).then((server) => server.close() && true)).toBe(true);
}

/** The districts of a running portal, as its pages read them: signed with the key that its configuration names. */
async function registered(origin: string): Promise<RegistryEntry[]> {
  const json = async (path: string): Promise<unknown> => (await fetch(origin + path)).json();
  const { keys, registry } = PortalConfig.parse(await json('/portal.json'));
  const payload = await openEnvelope(await json(registry), {
    payloadType: REGISTRY_TYPE,
    keys,
    verify,
  });
  return parseRegistry(payload, origin).districts;
}

test('the registry built into the portal names what is served by default, and no builds', async () => {
  const file = join(root, 'apps/shell/src/registry/last-known-good.json');
  const portal = await startPortal({ firstPort: await freePort() });
  try {
    const served = portal.districts.map(({ entry: { id, name } }, index) => ({
      id,
      name,
      origin: `http://127.0.0.1:${4101 + index}`,
    }));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      schemaVersion: 2,
      sequence: 0,
      districts: served,
    });
  } finally {
    await portal.close();
  }
});

describe('npm start', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
    'serves the portal and every district, and leaves nothing behind on %s',
    async (signal) => {
      const port = await freePort();
      const started = start(['--no-build'], String(port));
      await expect.poll(started.output).toContain('Ctrl+C');
      const districts = await registered(`http://127.0.0.1:${port}`);
      expect(districts.map(({ id }) => id)).toEqual(districtIds());
      for (const entry of districts) {
        expect(started.output()).toContain(`${entry.origin}/${entry.id}/`);
        expect((await publishedPack(entry)).district.id).toBe(entry.id);
      }

      started.child.kill(signal);
      const code = await started.ended;
      if (signal !== 'SIGKILL') expect(code).toBe(0);
      await portsAreFree(port);
    },
  );

  test('started through npm leaves nothing behind when only npm is told to end', async () => {
    const port = await freePort();
    const npm = spawn('npm', ['start', '--', '--no-build'], {
      cwd: root,
      env: { ...process.env, PORTAL_PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running.push(npm);
    let output = '';
    npm.stdout.on('data', (text) => {
      output += text;
    });
    await expect.poll(() => output).toContain('Ctrl+C');
    npm.kill('SIGTERM');
    await portsAreFree(port);
  });

  test('says which port is busy, at once', async () => {
    const port = await freePort();
    blocking.push(await listen(port + 1));
    const started = start([], String(port));
    expect(await started.ended).toBe(1);
    expect(started.errors().trim()).toBe(
      `Port ${port + 1} is in use by another program; stop it, or choose other ports with PORTAL_PORT=<first port>.`,
    );
  });

  test.each([
    ['a port that is none', [], 'http', /PORTAL_PORT is “http”/],
    ['a district that does not exist', ['--only', 'atlantis'], '4100', /no district “atlantis”/],
    ['an option that does not exist', ['--fast'], '4100', /--fast[\s\S]*Usage: npm start/],
  ])('refuses %s in words', async (_, args, port, words) => {
    const started = start(args, port);
    expect(await started.ended).not.toBe(0);
    expect(started.errors()).toMatch(words);
  });
});
