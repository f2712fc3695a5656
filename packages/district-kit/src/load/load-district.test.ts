import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CodeSource } from './federation.ts';
import { loadDistrict } from './load-district.ts';
import type { RegistryEntry } from './registry.ts';
import { type LoopbackServer, loopbackServer } from './testing/loopback-server.ts';
import { memoryKept } from './testing/memory-kept.ts';

// In place of the browser's federation: the entry is fetched from the server and run as a module. How the
// federation itself fails is tested in a browser.
const source: CodeSource = {
  async load({ entry }) {
    const response = await fetch(entry);
    if (!response.ok) throw new Error(`ScriptNetworkError: Failed to load script "${entry}"`);
    const code = await response.text();
    return import(`data:text/javascript,${encodeURIComponent(code)}//${Math.random()}`);
  },
};

const noAssets = { js: { sync: [], async: [] }, css: { sync: [], async: [] } };
const manifest = {
  name: 'district_north',
  metaData: { globalName: 'district_north', remoteEntry: { name: 'entry.js', path: '' } },
  exposes: [{ path: './district', assets: noAssets }],
};
const code = (contract: number): string =>
  `export default { contract: ${contract}, id: 'north', mount: () => ({}) }`;

let server: LoopbackServer;
let entry: RegistryEntry;
beforeEach(async () => {
  server = await loopbackServer();
  server.on('/mf-manifest.json', manifest);
  server.on('/entry.js', code(1));
  entry = {
    id: 'north',
    name: { zh: '北区', en: 'North' },
    origin: server.origin,
    manifest: 'mf-manifest.json',
    policy: 'policy.json',
  };
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
});

/** Patient, unless the test is about waiting: a busy machine must not look like a silent server. */
const PATIENT = 30_000;
const load = (deadline = PATIENT, given: CodeSource = source, manifestTimeout = PATIENT) =>
  loadDistrict(entry, { source: given, deadline, manifestTimeout });

describe('a district’s code', () => {
  test('is loaded at the first try when all is well', async () => {
    expect(await load()).toMatchObject({ contract: 1, id: 'north' });
    expect(server.asked).toEqual(['/mf-manifest.json', '/entry.js']);
  });

  test('is tried once more, under changed addresses', async () => {
    let times = 0;
    server.on('/entry.js', (response) => {
      times += 1;
      if (times === 1) response.writeHead(502).end();
      else response.end(code(1));
    });
    expect(await load()).toMatchObject({ id: 'north' });
    expect(server.asked.slice(2)).toEqual([
      expect.stringMatching(/^\/mf-manifest\.json\?again=/),
      expect.stringMatching(/^\/entry\.js\?again=/),
    ]);
  });

  test('that stays away fails after the second try', async () => {
    server.on('/entry.js', (response) => response.writeHead(404).end());
    await expect(load()).rejects.toMatchObject({ reason: 'unreachable' });
    expect(server.asked).toHaveLength(4);
  });

  test.each([
    ['status', (response: import('node:http').ServerResponse) => response.writeHead(500).end('{}')],
    ['invalid', (response: import('node:http').ServerResponse) => response.end('<!doctype html>')],
    ['invalid', (response: import('node:http').ServerResponse) => response.end('{"name":"x"}')],
  ] as const)('fails for a bad manifest: %s', async (reason, answer) => {
    server.on('/mf-manifest.json', answer);
    await expect(load()).rejects.toMatchObject({ reason });
    expect(server.asked.some((path) => path.startsWith('/entry.js'))).toBe(false);
  });

  test('does not wait for a manifest that never comes', async () => {
    server.on('/mf-manifest.json', () => {});
    await expect(load(PATIENT, source, 100)).rejects.toMatchObject({ reason: 'timeout' });
    expect(server.asked.some((path) => path.startsWith('/entry.js'))).toBe(false);
  });

  test('has one deadline for everything, even for what never answers', async () => {
    server.on('/entry.js', () => {});
    await expect(load(300)).rejects.toMatchObject({
      reason: 'timeout',
      message: expect.stringContaining('300 ms'),
    });
  });

  test('of another contract is refused at once: a second try would bring the same', async () => {
    server.on('/entry.js', code(2));
    await expect(load()).rejects.toMatchObject({ reason: 'contract' });
    expect(server.asked).toHaveLength(2);
  });

  test('that throws when started is told from code that is not there', async () => {
    server.on('/entry.js', 'throw new Error("boom")');
    await expect(load()).rejects.toMatchObject({
      reason: 'code',
      message: expect.stringContaining('boom'),
    });
  });

  test('without its style sheet has failed', async () => {
    const style = `${server.origin}/north.css`;
    const css = { sync: ['north.css'], async: [] };
    server.on('/mf-manifest.json', {
      ...manifest,
      exposes: [{ path: './district', assets: { ...noAssets, css } }],
    });
    const unstyled: CodeSource = {
      load: () => Promise.reject(new Error(`Loading CSS chunk 7 failed. (${style})`)),
    };
    await expect(load(PATIENT, unstyled)).rejects.toMatchObject({ reason: 'style' });
  });

  test('leaves no timer behind', async () => {
    const set = vi.spyOn(globalThis, 'setTimeout');
    const cleared = vi.spyOn(globalThis, 'clearTimeout');
    await load(98_765);
    const deadline = set.mock.calls.findIndex(([, delay]) => delay === 98_765);
    expect(deadline).toBeGreaterThanOrEqual(0);
    expect(cleared).toHaveBeenCalledWith(set.mock.results[deadline]?.value);
  });
});

describe('the build that last ran here', () => {
  const loadKeeping = (kept = memoryKept()) =>
    loadDistrict(entry, { source, deadline: PATIENT, manifestTimeout: PATIENT, kept });

  test('is run again while its manifest cannot be had', async () => {
    const kept = memoryKept();
    await loadKeeping(kept);
    server.on('/mf-manifest.json', (response) => response.writeHead(503).end());
    server.asked.length = 0;
    expect(await loadKeeping(kept)).toMatchObject({ id: 'north' });
    // Under the address it was kept under, where a device has its files.
    expect(server.asked).toEqual(['/mf-manifest.json', '/entry.js']);
  });

  test('is not run once the registry names another origin', async () => {
    const kept = memoryKept();
    await loadKeeping(kept);
    const elsewhere = await loopbackServer();
    try {
      server.asked.length = 0;
      entry = { ...entry, origin: elsewhere.origin };
      await expect(loadKeeping(kept)).rejects.toMatchObject({ reason: 'status' });
      expect(server.asked).toEqual([]);
    } finally {
      await elsewhere.close();
    }
  });

  test('is not replaced by one whose code does not run', async () => {
    const kept = memoryKept();
    await loadKeeping(kept);
    const before = kept.kept.get('code/north');
    server.on('/mf-manifest.json', {
      ...manifest,
      metaData: { ...manifest.metaData, remoteEntry: { name: 'newer.js', path: '' } },
    });
    server.on('/newer.js', 'throw new Error("broken")');
    expect(await loadKeeping(kept)).toMatchObject({ id: 'north' });
    expect(kept.kept.get('code/north')).toBe(before);
  });
});
