import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PortalConfig } from '../registry/portal-config.ts';
import type { Registry } from '../registry/registry.ts';
import { seal, testKey } from '../registry/testing/signing.ts';
import { loadRegistry } from './load-registry.ts';
import { type LoopbackServer, loopbackServer } from './testing/loopback-server.ts';
import { memoryKept } from './testing/memory-kept.ts';

const key = testKey();
const config: PortalConfig = {
  schemaVersion: 1,
  registry: '/registry.json',
  keys: [key.public],
};
const name = { zh: '北区', en: 'North' };
const registry = (sequence: number): Registry => ({
  schemaVersion: 2,
  sequence,
  issuedAt: '2026-11-21T10:00:00Z',
  districts: [{ id: 'north', name, origin: 'http://127.0.0.1:1' }],
});
const embedded: Registry = { ...registry(0), issuedAt: '2026-01-01T00:00:00Z' };

let server: LoopbackServer;
beforeEach(async () => {
  server = await loopbackServer();
  server.on('/portal.json', config);
  server.on('/registry.json', seal(registry(7), [key]));
});
afterEach(() => server.close());

/** Patient, unless the test is about waiting: a busy machine must not look like a silent server. */
const read = (
  options: Partial<Parameters<typeof loadRegistry>[0]> = {},
): ReturnType<typeof loadRegistry> =>
  loadRegistry({ origin: server.origin, embedded, timeout: 30_000, ...options });

describe('the registry', () => {
  test('is read and trusted, and both files are asked for at the same time', async () => {
    const found = await read();
    expect(found).toMatchObject({ registry: registry(7), source: 'portal', config });
    expect(found.failure).toBeUndefined();
    expect([...server.asked].sort()).toEqual(['/portal.json', '/registry.json']);
  });

  test('lies where the configuration says', async () => {
    server.on('/portal.json', { ...config, registry: '/elsewhere.json' });
    server.on('/elsewhere.json', seal(registry(9), [key]));
    expect((await read()).registry.sequence).toBe(9);
  });

  test.each([
    ['unsigned', 'signature', () => registry(7)],
    ['signed by another key', 'signature', () => seal(registry(7), [testKey()])],
    [
      'changed',
      'signature',
      () => ({ ...seal(registry(7), [key]), payload: Buffer.from('{}').toString('base64') }),
    ],
    ['not a registry', 'invalid', () => seal({ schemaVersion: 3 }, [key])],
    ['not JSON', 'invalid', () => '<!doctype html>'],
  ] as [string, string, () => object | string][])(
    'that is %s is not used, and the names stand: %s',
    async (_, reason, answer) => {
      server.on('/registry.json', answer());
      const found = await read();
      expect(found).toMatchObject({ registry: embedded, source: 'page', failure: { reason } });
      expect(found.failure?.message).toContain('/registry.json');
    },
  );

  const silent: [string, string, (response: ServerResponse) => void][] = [
    ['missing', 'status', (response) => response.writeHead(404).end()],
    ['an error in JSON', 'status', (response) => response.writeHead(500).end('{}')],
    ['silent', 'timeout', () => {}],
    ['without end', 'timeout', (response) => response.writeHead(200).write('{')],
  ];
  test.each(silent)('that is %s is not waited for: %s', async (_, reason, answer) => {
    server.on('/registry.json', answer);
    // A busy machine answers late: only what never answers is waited for shortly.
    const limit = reason === 'timeout' ? { timeout: 300 } : {};
    expect(await read(limit)).toMatchObject({ source: 'page', failure: { reason } });
  });

  test('that cannot be checked, because a part of the page is missing, leaves the names standing', async () => {
    const verify = async (): Promise<boolean> => {
      throw new TypeError('Loading chunk 7 failed');
    };
    expect(await read({ verify })).toMatchObject({
      registry: embedded,
      source: 'page',
      failure: { message: expect.stringMatching(/registry\.json.*chunk 7/) },
    });
  });

  test('that never ends is not read to the end', async () => {
    const part = Buffer.alloc(1_000_000, ' ');
    server.on('/registry.json', (response) => {
      const more = (): void => void response.write(part, () => setImmediate(more));
      more();
    });
    expect(await read()).toMatchObject({
      source: 'page',
      failure: { reason: 'invalid', message: expect.stringContaining('larger than') },
    });
  });

  test('is trusted by nobody while the keys cannot be read', async () => {
    server.on('/portal.json', '{"schemaVersion":1}');
    expect(await read()).toMatchObject({
      source: 'page',
      failure: { reason: 'invalid', message: expect.stringMatching(/portal\.json[\s\S]*- keys/) },
    });
  });
});

describe('the registry before', () => {
  const PREVIOUS = '/registry.previous.json';
  const bad: [string, string, object | string | ((response: ServerResponse) => void)][] = [
    ['missing', 'status', (response) => response.writeHead(404).end()],
    ['not JSON', 'invalid', '<!doctype html>'],
    ['unsigned', 'signature', registry(8)],
    ['signed by another key', 'signature', seal(registry(8), [testKey()])],
    ['not a registry', 'invalid', seal({ schemaVersion: 3 }, [key])],
  ];

  test.each(bad)('stands in for one that is %s (%s), and is kept', async (_, reason, answer) => {
    const kept = memoryKept();
    server.on('/registry.json', answer);
    server.on(PREVIOUS, seal(registry(6), [key]));
    const found = await read({ kept });
    expect(found).toMatchObject({ registry: registry(6), source: 'previous', failure: { reason } });
    expect(found.failure?.message).toContain('/registry.json');
    expect(found.keptAt).toBeUndefined();
    await server.close();
    expect(await read({ kept })).toMatchObject({ registry: registry(6), source: 'device' });
  });

  test.each([
    ['unsigned', registry(6)],
    ['signed by another key', seal(registry(6), [testKey()])],
    ['not a registry', seal({ schemaVersion: 3 }, [key])],
    ['not JSON', 'x'],
  ])('is held against the same keys and the same form: %s', async (_, answer) => {
    server.on('/registry.json', 'x');
    server.on(PREVIOUS, answer);
    expect(await read()).toMatchObject({
      registry: embedded,
      source: 'page',
      failure: { message: expect.stringContaining('/registry.json') },
    });
  });

  test('is asked for only when it is needed, and where the configuration says', async () => {
    server.on(PREVIOUS, seal(registry(6), [key]));
    await read();
    expect(server.asked).not.toContain(PREVIOUS);
    server.on('/portal.json', { ...config, registry: '/elsewhere.json' });
    server.on('/elsewhere.json', 'x');
    server.on('/elsewhere.previous.json', seal(registry(5), [key]));
    expect(await read()).toMatchObject({ registry: registry(5), source: 'previous' });
  });

  test.each([
    [6, 'device', 7],
    [7, 'previous', 7],
    [8, 'previous', 8],
  ] as const)(
    'numbered %i gives way to a newer one on the device',
    async (number, source, used) => {
      const kept = memoryKept();
      await read({ kept });
      server.on('/registry.json', 'x');
      server.on(PREVIOUS, seal(registry(number), [key]));
      expect(await read({ kept })).toMatchObject({ registry: registry(used), source });
      // What was once seen is never gone below, whatever is served then.
      server.on(PREVIOUS, seal(registry(5), [key]));
      expect((await read({ kept })).registry.sequence).toBe(used);
    },
  );

  test('is not asked for by who has a copy, where nobody answers', async () => {
    const kept = memoryKept();
    await read({ kept });
    server.on('/registry.json', () => {});
    server.on(PREVIOUS, () => {});
    expect(await read({ kept, timeout: 300 })).toMatchObject({ source: 'device' });
    expect(server.asked).not.toContain(PREVIOUS);
  });

  test('is trusted by nobody while the keys cannot be read', async () => {
    server.on('/portal.json', '{}');
    server.on('/registry.json', 'x');
    server.on(PREVIOUS, seal(registry(6), [key]));
    expect(await read()).toMatchObject({ source: 'page' });
  });

  test('tells the day where the registry itself is missing', async () => {
    server.on('/registry.json', (response) => response.writeHead(404).end());
    server.on(PREVIOUS, (response) => {
      response.setHeader('Date', new Date('2026-12-31T16:00:00Z').toUTCString());
      response.end(JSON.stringify(seal(registry(6), [key])));
    });
    expect((await read({ clock: () => 0 })).today).toBe('2027-01-01');
  });
});

describe('the registry on the device', () => {
  test('stands in while the portal cannot be reached, with its day and the reason', async () => {
    const kept = memoryKept();
    await read({ kept });
    await server.close();
    expect(await read({ kept })).toMatchObject({
      registry: registry(7),
      source: 'device',
      config,
      keptAt: 1_000,
      failure: { reason: 'unreachable' },
    });
  });

  test.each([
    ['unsigned', registry(8)],
    ['signed by another key', seal(registry(8), [testKey()])],
  ])('is not replaced by one that is %s', async (_, answer) => {
    const kept = memoryKept();
    await read({ kept });
    server.on('/registry.json', answer);
    expect(await read({ kept })).toMatchObject({
      registry: registry(7),
      source: 'device',
      failure: { reason: 'signature' },
    });
  });

  test('is not replaced by an older one; by the same one or a newer one it is', async () => {
    const kept = memoryKept();
    await read({ kept });
    server.on('/registry.json', seal(registry(6), [key]));
    expect(await read({ kept })).toMatchObject({
      registry: registry(7),
      source: 'device',
      failure: { reason: 'outdated', message: expect.stringContaining('number 6') },
    });
    for (const sequence of [7, 8]) {
      server.on('/registry.json', seal(registry(sequence), [key]));
      expect(await read({ kept })).toMatchObject({
        registry: registry(sequence),
        source: 'portal',
      });
    }
  });

  test('is of no use once its key is no longer trusted, and holds no newer one up', async () => {
    const kept = memoryKept();
    await read({ kept });
    const next = testKey();
    server.on('/portal.json', { ...config, keys: [next.public] });
    server.on('/registry.json', seal(registry(3), [next]));
    expect(await read({ kept })).toMatchObject({ registry: registry(3), source: 'portal' });
    server.on('/portal.json', { ...config, keys: [testKey().public] });
    expect(await read({ kept })).toMatchObject({
      source: 'page',
      failure: { reason: 'signature' },
    });
  });

  test('of the form before is as good as none', async () => {
    const kept = memoryKept();
    await kept.write('registry', { url: '', data: { schemaVersion: 1, districts: [] } });
    await server.close();
    expect(await read({ kept })).toMatchObject({ source: 'page' });
  });
});

describe('today', () => {
  const at = (text: string) => Date.parse(text);
  const dated = (date: string, age?: number) =>
    server.on('/registry.json', (response) => {
      response.setHeader('Date', new Date(at(date)).toUTCString());
      if (age !== undefined) response.setHeader('Age', String(age));
      response.end(JSON.stringify(seal(registry(7), [key])));
    });

  test.each([
    ['2026-12-31T15:59:59Z', '2026-12-31'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
  ])('is the day in Shanghai by the clock of the server: %s', async (date, day) => {
    dated(date);
    for (const device of ['1999-01-01T00:00:00Z', '2040-01-01T00:00:00Z']) {
      const found = await read({ clock: () => at(device) });
      expect(found.today).toBe(day);
      expect(found.skew).toBe(at(date) - at(device));
    }
  });

  test('counts how long a cache has had the answer', async () => {
    dated('2026-12-31T15:59:00Z', 120);
    expect((await read({ clock: () => 0 })).today).toBe('2027-01-01');
  });

  test('is known without a connection by how wrong the clock was before', async () => {
    const kept = memoryKept();
    dated('2026-12-30T02:00:00Z');
    await read({ kept, clock: () => at('2031-05-01T02:00:00Z') });
    await server.close();
    const later = await read({ kept, clock: () => at('2031-05-03T02:00:00Z') });
    expect(later.today).toBe('2027-01-01');
  });

  test.each(['1e999', '-5', 'x', '99999999999999999999'])(
    'a cache that says nonsense of itself (Age: %s) is not believed',
    async (age) => {
      server.on('/registry.json', (response) => {
        response.setHeader('Date', new Date(at('2026-12-31T02:00:00Z')).toUTCString());
        response.setHeader('Age', age);
        response.end(JSON.stringify(seal(registry(7), [key])));
      });
      expect((await read({ clock: () => 0 })).today).toBe('2026-12-31');
    },
  );

  test('is no day beyond the calendar, whatever lies on the device', async () => {
    const kept = memoryKept();
    await read({ kept });
    const { data, url } = kept.kept.get('registry') ?? { data: {}, url: '' };
    kept.kept.set('registry', { url, at: 1, data: { ...Object(data), skew: Infinity } });
    await server.close();
    expect(await read({ kept, clock: () => at('2026-06-01T02:00:00Z') })).toMatchObject({
      today: '2026-06-01',
      source: 'device',
    });
  });

  test('is the device’s where there is nothing else', async () => {
    await server.close();
    const found = await read({ clock: () => at('2026-06-01T02:00:00Z') });
    expect(found.today).toBe('2026-06-01');
    expect(found.skew).toBeUndefined();
  });
});
