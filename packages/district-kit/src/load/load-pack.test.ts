import { fixturePack as pack } from '@portal/rules-core/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RegistryEntry } from '../registry/registry.ts';
import { LoadFailure } from './failure.ts';
import { loadPack, loadPackOf } from './load-pack.ts';
import { type LoopbackServer, loopbackServer } from './testing/loopback-server.ts';
import { memoryKept } from './testing/memory-kept.ts';
import { chosen, serveNorth } from './testing/north-build.ts';

let server: LoopbackServer;
let entry: RegistryEntry;
beforeEach(async () => {
  server = await loopbackServer();
  entry = { id: 'north', name: { zh: '北区', en: 'North' }, origin: server.origin };
});
afterEach(() => server.close());

const POLICY = '/north/0123456789/policy.json';
const broken = {
  ...pack,
  programmes: pack.programmes.map((programme) => ({ ...programme, audience: [] })),
};
const older = { ...pack, district: { ...pack.district, name: { zh: '北区（旧）', en: 'Old' } } };

describe('the pack of a build', () => {
  test('comes unchanged when it is valid', async () => {
    expect(await loadPack(entry, serveNorth(server))).toEqual(pack);
    expect(server.asked).toEqual([POLICY]);
  });

  test('that is not valid is refused with record and field', async () => {
    await expect(loadPack(entry, serveNorth(server, { pack: broken }))).rejects.toMatchObject({
      reason: 'invalid',
      message: expect.stringMatching(/policy\.json[\s\S]*north\/settling-in, audience/),
    });
  });

  test('of another district is refused', async () => {
    const build = serveNorth(server);
    server.on('/south/0123456789/policy.json', pack);
    await expect(loadPack({ ...entry, id: 'south' }, build)).rejects.toMatchObject({
      reason: 'invalid',
    });
  });

  test('that is not the one published is refused, valid or not; a second try asks past all caches', async () => {
    const build = serveNorth(server);
    server.on(POLICY, older);
    await expect(loadPack(entry, build)).rejects.toMatchObject({
      reason: 'integrity',
      message: expect.stringContaining(build.integrity.policy),
    });
    expect(server.asked).toEqual([POLICY, expect.stringMatching(/policy\.json\?again=/)]);
  });

  test('comes at the second try', async () => {
    const build = serveNorth(server);
    let times = 0;
    server.on(POLICY, (response) => {
      times += 1;
      response.end(times === 1 ? '<!doctype html>' : JSON.stringify(pack));
    });
    expect(await loadPack(entry, build)).toEqual(pack);
  });

  test('is no error page that is JSON', async () => {
    const build = serveNorth(server);
    server.on(POLICY, (response) => response.writeHead(500).end(JSON.stringify(pack)));
    await expect(loadPack(entry, build)).rejects.toMatchObject({ reason: 'status' });
  });

  test('cannot be reached when the server is gone', async () => {
    const build = serveNorth(server);
    await server.close();
    await expect(loadPack(entry, build)).rejects.toMatchObject({ reason: 'unreachable' });
  });
});

describe('the build before', () => {
  test('answers where the current pack is no good, and says why', async () => {
    const builds = chosen(
      serveNorth(server, { pack: broken }),
      serveNorth(server, { build: 'aaaaaaaaaa', pack: older }),
    );
    expect(await loadPackOf(entry, builds)).toEqual({
      pack: older,
      from: builds[1],
      filesUrl: `${server.origin}/north/aaaaaaaaaa/`,
      failure: expect.objectContaining({ reason: 'invalid' }),
    });
  });

  test('is not waited for where the server does not answer', async () => {
    const builds = chosen(serveNorth(server), serveNorth(server, { build: 'aaaaaaaaaa' }));
    server.on(POLICY, () => {});
    await expect(loadPackOf(entry, builds, { timeout: 100 })).rejects.toMatchObject({
      reason: 'timeout',
    });
    expect(server.asked).toEqual([POLICY]);
  });
});

describe('a district without a build', () => {
  test('is told from one that is away, and shows nothing that was withdrawn', async () => {
    const kept = memoryKept();
    await loadPackOf(entry, chosen(serveNorth(server)), { kept });
    await expect(loadPackOf(entry, [], { kept })).rejects.toMatchObject({
      reason: 'unpublished',
    });
  });

  test('shows what was kept where nobody knows which build it has', async () => {
    const kept = memoryKept();
    await loadPackOf(entry, chosen(serveNorth(server)), { kept });
    const unknown = new LoadFailure('unreachable', 'no registry');
    expect(await loadPackOf(entry, [], { kept, unknown })).toMatchObject({
      pack,
      keptAt: 1_000,
      failure: unknown,
    });
  });
});

describe('the last good pack on the device', () => {
  test('is taken without asking where it is the very one that the registry names', async () => {
    const kept = memoryKept();
    const builds = chosen(serveNorth(server));
    await loadPackOf(entry, builds, { kept });
    await server.close();
    expect(await loadPackOf(entry, builds, { kept })).toEqual({
      pack,
      from: builds[0],
      filesUrl: `${server.origin}/north/0123456789/`,
    });
  });

  test('is not believed by its name: what lies there must be what was published', async () => {
    const kept = memoryKept();
    const builds = chosen(serveNorth(server));
    const url = server.origin + POLICY;
    const data = { build: '0123456789', files: { policy: JSON.stringify(older) } };
    await kept.write('policy/north', { url, data });
    expect((await loadPackOf(entry, builds, { kept })).pack).toEqual(pack);
  });

  test('stands in for a newer one that cannot be had, with its day and the reason', async () => {
    const kept = memoryKept();
    await loadPackOf(entry, chosen(serveNorth(server)), { kept });
    const newer = serveNorth(server, { build: 'bbbbbbbbbb', pack: older });
    await server.close();
    expect(await loadPackOf(entry, chosen(newer), { kept })).toEqual({
      pack,
      filesUrl: `${server.origin}/north/0123456789/`,
      keptAt: 1_000,
      failure: expect.objectContaining({ reason: 'unreachable' }),
    });
  });

  test('is the build before where the registry says so, also without a connection', async () => {
    const kept = memoryKept();
    const before = serveNorth(server, { build: 'aaaaaaaaaa', pack: older });
    await loadPackOf(entry, chosen(before), { kept });
    const builds = chosen(serveNorth(server), before);
    await server.close();
    const found = await loadPackOf(entry, builds, { kept });
    expect(found).toMatchObject({ pack: older, from: { role: 'previous' } });
    expect(found.keptAt).toBeUndefined();
  });

  test('is not replaced by one that is not valid, or by another district’s', async () => {
    const kept = memoryKept();
    await loadPackOf(entry, chosen(serveNorth(server)), { kept });
    const before = kept.kept.get('policy/north');
    for (const bad of [broken, { ...pack, district: { ...pack.district, id: 'south' } }]) {
      const build = serveNorth(server, { build: 'bbbbbbbbbb', pack: bad });
      expect(await loadPackOf(entry, chosen(build), { kept })).toMatchObject({
        pack,
        failure: { reason: 'invalid' },
      });
      expect(kept.kept.get('policy/north')).toBe(before);
    }
  });

  test.each([
    ['of an older portal', pack],
    ['that is no longer what this portal reads', { build: 'x', files: { policy: '{}' } }],
    ['that is something else', { build: 1, files: [] }],
  ])('%s is as good as none', async (_, data) => {
    const kept = memoryKept();
    await kept.write('policy/north', { url: 'http://x.test/policy.json', data });
    const gone = serveNorth(server);
    server.on(POLICY, (response) => response.writeHead(404).end());
    await expect(loadPackOf(entry, chosen(gone), { kept })).rejects.toMatchObject({
      reason: 'status',
    });
  });
});
