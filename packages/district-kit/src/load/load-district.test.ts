import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BuildRef } from '../registry/build-ref.ts';
import type { RegistryEntry } from '../registry/registry.ts';
import type { CodeSource, FederatedCode } from './code-source.ts';
import { LoadFailure } from './failure.ts';
import { loadDistrict } from './load-district.ts';
import { type LoopbackServer, loopbackServer } from './testing/loopback-server.ts';
import { memoryKept } from './testing/memory-kept.ts';
import { ENTRY, manifestOf, SCRIPT, STYLE, serveNorth } from './testing/north-build.ts';

let asked: FederatedCode[];
// In place of the browser's federation: the entry is fetched from the server and run as a module. How the
// federation itself fails is tested in a browser, and so is that it holds files to their digests.
const source: CodeSource = {
  async load(given) {
    asked.push(given);
    const { entry } = given;
    const response = await fetch(entry);
    if (!response.ok) throw new Error(`ScriptNetworkError: Failed to load script "${entry}"`);
    const code = await response.text();
    return import(`data:text/javascript,${encodeURIComponent(code)}//${Math.random()}`);
  },
};

const FOLDER = '/north/0123456789/';
let server: LoopbackServer;
let entry: RegistryEntry;
let build: BuildRef;
beforeEach(async () => {
  asked = [];
  server = await loopbackServer();
  entry = { id: 'north', name: { zh: '北区', en: 'North' }, origin: server.origin };
  build = serveNorth(server);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
});

/** Patient, unless the test is about waiting: a busy machine must not look like a silent server. */
const PATIENT = 30_000;
const load = (deadline = PATIENT, given: CodeSource = source, fileTimeout = PATIENT) =>
  loadDistrict(entry, build, { source: given, deadline, fileTimeout });
const paths = () => server.asked.map((path) => path.replace(FOLDER, ''));

describe('a district’s code', () => {
  test('is loaded at the first try when all is well, with what its build says about itself', async () => {
    expect(await load()).toMatchObject({
      module: { contract: 1, id: 'north' },
      release: { build: '0123456789', district: 'north' },
    });
    expect(paths().sort()).toEqual(['mf-manifest.json', 'release.json', ENTRY]);
  });

  test('is asked for with the digests of entry, scripts and style sheets', async () => {
    build = serveNorth(server, { manifest: manifestOf(ENTRY, [STYLE], [SCRIPT]) });
    await load();
    const sha384 = expect.stringMatching(/^sha384-/);
    expect(asked).toEqual([
      {
        name: 'district_north',
        globalName: 'district_north',
        entry: server.origin + FOLDER + ENTRY,
        integrity: sha384,
        styles: [{ url: server.origin + FOLDER + STYLE, integrity: sha384 }],
        scripts: [{ url: server.origin + FOLDER + SCRIPT, integrity: sha384 }],
        copies: [],
      },
    ]);
  });

  test('is asked for with what it brings for a page that has not the same, held to its digests', async () => {
    const assets = { js: { sync: [SCRIPT], async: [] }, css: { sync: [STYLE], async: [] } };
    const shared = [{ name: 'rules', version: '0.0.0-sa', singleton: false, assets }];
    build = serveNorth(server, { manifest: { ...manifestOf(), shared } });
    await load();
    const integrity = expect.stringMatching(/^sha384-/);
    expect(asked[0]?.copies).toEqual([
      {
        name: 'rules',
        version: '0.0.0-sa',
        styles: [{ url: server.origin + FOLDER + STYLE, integrity }],
        scripts: [{ url: server.origin + FOLDER + SCRIPT, integrity }],
      },
    ]);
  });

  test('is tried once more, under changed addresses', async () => {
    let times = 0;
    const code = `export default { contract: 1, id: 'north', mount: () => ({}) }`;
    server.on(FOLDER + ENTRY, (response) => {
      times += 1;
      if (times === 1) response.writeHead(502).end();
      else response.end(code);
    });
    expect(await load()).toMatchObject({ module: { id: 'north' } });
    for (const file of ['release.json', 'mf-manifest.json', ENTRY])
      expect(paths()).toContainEqual(expect.stringMatching(new RegExp(`^${file}\\?again=`)));
  });

  test('that stays away fails after the second try', async () => {
    server.on(FOLDER + ENTRY, (response) => response.writeHead(404).end());
    await expect(load()).rejects.toMatchObject({ reason: 'status' });
    expect(asked).toHaveLength(2);
  });

  test.each([
    ['status', (response: ServerResponse) => response.writeHead(500).end('{}')],
    ['integrity', (response: ServerResponse) => response.end('<!doctype html>')],
    ['integrity', (response: ServerResponse) => response.end('{"name":"x"}')],
  ] as const)('fails for a manifest that is not the one published: %s', async (reason, answer) => {
    server.on(`${FOLDER}mf-manifest.json`, answer);
    await expect(load()).rejects.toMatchObject({ reason });
    expect(asked).toEqual([]);
  });

  test.each([
    ['that is none', { schemaVersion: 1, name: 'x' }, /is not a federation manifest/],
    ['that leads out of the build', manifestOf('../elsewhere/entry.js'), /no file of this build/],
    ['with an entry nobody knows', manifestOf('static/js/other.js'), /no file of this build/],
    ['with a style nobody knows', manifestOf(ENTRY, ['other.css']), /no file of this build/],
  ])('fails for a manifest %s, although it was published', async (_, manifest, message) => {
    build = serveNorth(server, { manifest });
    await expect(load()).rejects.toMatchObject({
      reason: 'invalid',
      message: expect.stringMatching(message),
    });
    expect(asked).toEqual([]);
  });

  test.each([
    ['of another build', { build: 'aaaaaaaaaa' }, /north\/aaaaaaaaaa instead of north\/0123456789/],
    ['of another district', { district: 'south' }, /south\/0123456789 instead of/],
    ['that names no contract', { contract: 0 }, /- contract/],
  ])('fails for a release %s', async (_, release, message) => {
    build = serveNorth(server, { release });
    await expect(load()).rejects.toMatchObject({
      reason: 'invalid',
      message: expect.stringMatching(message),
    });
  });

  test('waits once for files that never come', async () => {
    server.on(`${FOLDER}mf-manifest.json`, () => {});
    await expect(load(PATIENT, source, 100)).rejects.toMatchObject({ reason: 'timeout' });
    expect(paths().filter((path) => path.startsWith('mf-manifest'))).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  test('has one deadline for everything, even for what never answers', async () => {
    server.on(FOLDER + ENTRY, () => {});
    await expect(load(300)).rejects.toMatchObject({
      reason: 'timeout',
      message: expect.stringContaining('300 ms'),
    });
  });

  test('of a contract that the registry says is another is not even asked for', async () => {
    build = { ...build, contract: 2 };
    await expect(load()).rejects.toMatchObject({
      reason: 'contract',
      message: expect.stringContaining('follows contract 2, this host follows 1'),
    });
    expect(server.asked).toEqual([]);
  });

  test('that follows another contract than its registry says is refused at once', async () => {
    build = serveNorth(server, {
      code: `export default { contract: 2, id: 'north', mount: () => ({}) }`,
    });
    await expect(load()).rejects.toMatchObject({ reason: 'contract' });
    expect(asked).toHaveLength(1);
  });

  test('that throws when started is told from code that is not there', async () => {
    build = serveNorth(server, { code: 'throw new Error("boom")' });
    await expect(load()).rejects.toMatchObject({
      reason: 'code',
      message: expect.stringContaining('boom'),
    });
  });

  test.each([
    ['integrity', 'is not the file that was published', (r: ServerResponse) => r.end('other')],
    ['status', '404', (r: ServerResponse) => r.writeHead(404).end()],
  ] as const)('whose chunk the browser refuses is looked at: %s', async (reason, why, answer) => {
    const chunk = `${server.origin}${FOLDER}${ENTRY}`;
    server.on(FOLDER + ENTRY, answer);
    const refused: CodeSource = {
      load: () => Promise.reject(new Error(`Loading chunk 7 failed.\n(error: ${chunk}?again=x)`)),
    };
    await expect(load(PATIENT, refused)).rejects.toMatchObject({
      reason,
      message: expect.stringContaining(why),
    });
  });

  test('without its style sheet has failed', async () => {
    const style = `${server.origin}${FOLDER}${STYLE}`;
    const unstyled: CodeSource = {
      load: () => Promise.reject(new Error(`Loading CSS chunk 7 failed. (${style})`)),
    };
    await expect(load(PATIENT, unstyled)).rejects.toMatchObject({ reason: 'style' });
  });

  test('that failed is given up: what of it is still on its way is told', async () => {
    let given: AbortSignal | undefined;
    const failing: CodeSource = {
      load: (_code, _expose, signal) => {
        given = signal;
        expect(signal?.aborted).toBe(false);
        return Promise.reject(new LoadFailure('timeout', 'late'));
      },
    };
    await expect(load(PATIENT, failing)).rejects.toMatchObject({ reason: 'timeout' });
    expect(given?.aborted).toBe(true);
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

describe('what is on the device of a build', () => {
  const loadKeeping = (kept = memoryKept()) =>
    loadDistrict(entry, build, { source, deadline: PATIENT, fileTimeout: PATIENT, kept });

  test('need not be fetched again, so that it runs while its server is silent', async () => {
    const kept = memoryKept();
    await loadKeeping(kept);
    server.asked.length = 0;
    expect(await loadKeeping(kept)).toMatchObject({ module: { id: 'north' } });
    // Under the plain address, where the device has its files.
    expect(paths()).toEqual([ENTRY]);
  });

  test('is of no use for another build', async () => {
    const kept = memoryKept();
    await loadKeeping(kept);
    build = serveNorth(server, { build: 'aaaaaaaaaa' });
    server.asked.length = 0;
    await loadKeeping(kept);
    expect(server.asked).toContain('/north/aaaaaaaaaa/release.json');
  });

  test('is not replaced by a build whose code does not run', async () => {
    const kept = memoryKept();
    await loadKeeping(kept);
    const before = kept.kept.get('code/north');
    build = serveNorth(server, { build: 'aaaaaaaaaa', code: 'throw new Error("broken")' });
    await expect(loadKeeping(kept)).rejects.toMatchObject({ reason: 'code' });
    expect(kept.kept.get('code/north')).toBe(before);
  });

  test('is not believed when it is not what was published', async () => {
    const kept = memoryKept();
    const files = { release: '{}', manifest: '{}' };
    await kept.write('code/north', { url: 'x', data: { build: build.build, files } });
    expect(await loadKeeping(kept)).toMatchObject({ module: { id: 'north' } });
    expect(paths()).toContain('release.json');
  });
});
