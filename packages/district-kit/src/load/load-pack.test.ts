import { afterEach, beforeEach, expect, test } from 'vitest';
import { pack } from '../../fixtures/north/policy/index.ts';
import { loadPack } from './load-pack.ts';
import type { RegistryEntry } from './registry.ts';
import { type LoopbackServer, loopbackServer } from './testing/loopback-server.ts';

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
