import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pack } from '../../fixtures/north/policy/index.ts';
import { loadPack, loadPackOrKept } from './load-pack.ts';
import type { RegistryEntry } from './registry.ts';
import { type LoopbackServer, loopbackServer } from './testing/loopback-server.ts';
import { memoryKept } from './testing/memory-kept.ts';

let server: LoopbackServer;
let entry: RegistryEntry;
beforeEach(async () => {
  server = await loopbackServer();
  entry = {
    id: 'north',
    name: { zh: '北区', en: 'North' },
    origin: server.origin,
    manifest: 'mf-manifest.json',
    policy: 'policy.json',
  };
});
afterEach(() => server.close());

test('a valid pack comes through JSON unchanged', async () => {
  server.on('/policy.json', pack);
  expect(await loadPack(entry)).toEqual(pack);
});

test('an invalid pack is refused with record and field', async () => {
  server.on('/policy.json', {
    ...pack,
    programmes: pack.programmes.map((programme) => ({ ...programme, audience: [] })),
  });
  await expect(loadPack(entry)).rejects.toMatchObject({
    reason: 'invalid',
    message: expect.stringMatching(/policy\.json[\s\S]*north\/settling-in, audience/),
  });
});

test('the pack of another district is refused', async () => {
  server.on('/policy.json', pack);
  await expect(loadPack({ ...entry, id: 'south' })).rejects.toMatchObject({ reason: 'invalid' });
});

test('an error page in JSON is an error, not a pack', async () => {
  server.on('/policy.json', (response) => response.writeHead(500).end(JSON.stringify(pack)));
  await expect(loadPack(entry)).rejects.toMatchObject({ reason: 'status' });
});

test('a server that is gone is unreachable', async () => {
  await server.close();
  await expect(loadPack(entry)).rejects.toMatchObject({ reason: 'unreachable' });
});

describe('the last good pack', () => {
  const broken = {
    ...pack,
    programmes: pack.programmes.map((programme) => ({ ...programme, audience: [] })),
  };

  test('stands in while the district cannot be reached, with its day and the reason', async () => {
    const kept = memoryKept();
    server.on('/policy.json', pack);
    expect(await loadPackOrKept(entry, kept)).toEqual({ pack });
    await server.close();
    expect(await loadPackOrKept(entry, kept)).toMatchObject({
      pack,
      keptAt: 1_000,
      failure: { reason: 'unreachable' },
    });
  });

  test('is found although the district has moved', async () => {
    const kept = memoryKept();
    server.on('/policy.json', pack);
    await loadPackOrKept(entry, kept);
    const moved = { ...entry, policy: 'elsewhere/policy.json' };
    expect(await loadPackOrKept(moved, kept)).toMatchObject({
      pack,
      failure: { reason: 'status' },
    });
  });

  test('is not replaced by one that is not valid, by another district’s, or by an error page', async () => {
    const kept = memoryKept();
    server.on('/policy.json', pack);
    await loadPackOrKept(entry, kept);
    const before = kept.kept.get('policy/north');
    for (const answer of [
      broken,
      { ...pack, district: { ...pack.district, id: 'south' } },
      '<p>',
    ]) {
      server.on('/policy.json', answer);
      expect(await loadPackOrKept(entry, kept)).toMatchObject({
        pack,
        failure: { reason: 'invalid' },
      });
      expect(kept.kept.get('policy/north')).toBe(before);
    }
  });

  test('is not used when it is no longer what this portal reads', async () => {
    const kept = memoryKept();
    await kept.write('policy/north', { url: 'http://x/policy.json', data: broken });
    await expect(loadPackOrKept(entry, kept)).rejects.toMatchObject({ reason: 'status' });
  });
});
