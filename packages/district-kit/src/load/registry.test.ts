import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileUrl, loadRegistry, parseRegistry, type Registry } from './registry.ts';
import { type LoopbackServer, loopbackServer } from './testing/loopback-server.ts';
import { memoryKept } from './testing/memory-kept.ts';

const north = {
  id: 'north',
  name: { zh: '北区', en: 'North' },
  origin: 'http://127.0.0.1:4101',
  manifest: 'mf-manifest.json',
  policy: 'policy.json',
};
const good: Registry = { schemaVersion: 1, districts: [north] };

describe('a registry', () => {
  test('that is valid is taken as it is', () => {
    expect(parseRegistry(good, 'test')).toEqual(good);
  });

  test.each([
    ['schemaVersion', { ...good, schemaVersion: 2 }],
    ['districts', { schemaVersion: 1 }],
    ['districts.0.name.en', { ...good, districts: [{ ...north, name: { zh: '北区' } }] }],
    ['districts.0.origin', { ...good, districts: [{ ...north, origin: 'javascript:alert(1)' }] }],
    ['districts.0.origin', { ...good, districts: [{ ...north, origin: 'http://x.test/a?b=c' }] }],
    ['districts.0.policy', { ...good, districts: [{ ...north, policy: '//evil.test/p.json' }] }],
    ['districts.0.policy', { ...good, districts: [{ ...north, policy: '../p.json' }] }],
    ['districts.0.manifest', { ...good, districts: [{ ...north, manifest: 'entry.js' }] }],
    ['registry: a district stands', { ...good, districts: [north, north] }],
    ['districts.0', { ...good, districts: [{ ...north, extra: 1 }] }],
    ['registry', null],
  ])('is refused by the name of the field: %s', (field, data) => {
    expect(() => parseRegistry(data, 'test')).toThrow(new RegExp(`- ${field}`));
  });

  test('names files under the folder of the origin', () => {
    expect(fileUrl(north, north.policy)).toBe('http://127.0.0.1:4101/policy.json');
    const nested = { ...north, origin: 'https://host.test/north/b1/' };
    expect(fileUrl(nested, 'policy.json')).toBe('https://host.test/north/b1/policy.json');
  });
});

describe('reading it', () => {
  let server: LoopbackServer;
  const embedded: Registry = { schemaVersion: 1, districts: [{ ...north, id: 'embedded' }] };
  beforeEach(async () => {
    server = await loopbackServer();
  });
  afterEach(() => server.close());

  /** Patient, unless the test is about waiting: a busy machine must not look like a silent server. */
  const load = (timeout = 30_000) =>
    loadRegistry(`${server.origin}/registry.json`, embedded, { timeout });

  test('gives what the server says', async () => {
    server.on('/registry.json', good);
    expect(await load()).toEqual({ registry: good });
  });

  test('gives the last good one with its day while the server has none', async () => {
    const kept = memoryKept();
    const loadKeeping = () => loadRegistry(`${server.origin}/registry.json`, embedded, { kept });
    server.on('/registry.json', good);
    await loadKeeping();
    for (const answer of [{ ...good, districts: [north, north] }, '<!doctype html>']) {
      server.on('/registry.json', answer);
      expect(await loadKeeping()).toMatchObject({
        registry: good,
        keptAt: 1_000,
        failure: { reason: 'invalid' },
      });
    }
    await kept.write('registry', { url: '', data: { schemaVersion: 2 } });
    expect(await loadKeeping()).toMatchObject({ registry: embedded });
  });

  test.each([
    ['status', undefined],
    ['invalid', 'not json'],
    ['invalid', '{"schemaVersion":1}'],
  ] as const)('falls back to the embedded copy and says why: %s (%s)', async (reason, body) => {
    if (body !== undefined) server.on('/registry.json', body);
    const { registry, failure } = await load();
    expect(registry).toBe(embedded);
    expect(failure?.reason).toBe(reason);
    expect(failure?.message).toContain('/registry.json');
  });

  test('does not wait for a server that never answers', async () => {
    server.on('/registry.json', () => {});
    const { registry, failure } = await load(150);
    expect(registry).toBe(embedded);
    expect(failure?.reason).toBe('timeout');
  });

  test('does not wait for a body that never ends', async () => {
    server.on('/registry.json', (response) => {
      response.writeHead(200).write('{"schemaVersion":1,');
    });
    expect((await load(150)).failure?.reason).toBe('timeout');
  });
});
