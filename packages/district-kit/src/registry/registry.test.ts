import { describe, expect, test } from 'vitest';
import { buildFileUrl, buildUrl } from './places.ts';
import { PortalConfig } from './portal-config.ts';
import { parseRegistry } from './read-registry.ts';
import { build, registry as good, north, summary } from './testing/registry.ts';
import { testKey } from './testing/signing.ts';

const withNorth = (change: object) => ({ ...good, districts: [{ ...north, ...change }] });

describe('a registry', () => {
  test('that is valid is taken as it is, with every kind of build and with none', () => {
    const all = withNorth({
      previous: build,
      canary: { build, percent: 10, paused: 'it failed' },
      scheduled: { build, from: '2027-01-01' },
    });
    expect(parseRegistry(all, 'test')).toEqual(all);
    const summed = withNorth({ current: { ...build, summary } });
    expect(parseRegistry(summed, 'test')).toEqual(summed);
    const none = { ...good, districts: [{ id: 'north', name: north.name, origin: north.origin }] };
    expect(parseRegistry(none, 'test')).toEqual(none);
  });

  test('may say more than this code knows', () => {
    expect(parseRegistry({ ...withNorth({ extra: 1 }), later: true }, 'test')).toEqual(good);
  });

  test.each([
    ['schemaVersion', { ...good, schemaVersion: 1 }],
    ['sequence', { ...good, sequence: -1 }],
    ['issuedAt', { ...good, issuedAt: 'yesterday' }],
    ['districts', { ...good, districts: undefined }],
    ['districts.0.id', withNorth({ id: 'North-1' })],
    ['districts.0.name.en', withNorth({ name: { zh: '北区' } })],
    ['districts.0.origin', withNorth({ origin: 'javascript:alert(1)' })],
    ['districts.0.origin', withNorth({ origin: 'http://x.test/a?b=c' })],
    ['districts.0.origin', withNorth({ origin: 'http://user@x.test' })],
    ['districts.0.current.build', withNorth({ current: { ...build, build: '../evil' } })],
    ['districts.0.current.contract', withNorth({ current: { ...build, contract: 0 } })],
    [
      'districts.0.current.integrity.policy',
      withNorth({ current: { ...build, integrity: { ...build.integrity, policy: 'sha256-x' } } }),
    ],
    [
      'districts.0.current.summary.programmes',
      withNorth({ current: { ...build, summary: { ...summary, programmes: -1 } } }),
    ],
    [
      'districts.0.current.summary.validity.from.date',
      withNorth({
        current: { ...build, summary: { ...summary, validity: { from: {}, until: {} } } },
      }),
    ],
    ['districts.0.canary.percent', withNorth({ canary: { build, percent: 100 } })],
    ['districts.0.canary.percent', withNorth({ canary: { build, percent: 0 } })],
    ['districts.0.scheduled.from', withNorth({ scheduled: { build, from: '2027-02-30' } })],
    ['districts.0: a district without', withNorth({ current: undefined, previous: build })],
    ['registry: a district stands', { ...good, districts: [north, north] }],
    ['registry', null],
  ])('is refused by the name of the field: %s', (field, data) => {
    expect(() => parseRegistry(data, 'test')).toThrow(new RegExp(`- ${field}`));
  });

  test('names the files of a build below its origin', () => {
    expect(buildUrl(north, build)).toBe('http://127.0.0.1:4101/north/0123456789/');
    const nested = { ...north, origin: 'https://host.test/bucket/' };
    expect(buildFileUrl(nested, build, 'policy')).toBe(
      'https://host.test/bucket/north/0123456789/policy.json',
    );
  });
});

describe('the configuration of a portal', () => {
  const config = { schemaVersion: 1, registry: '/registry.json', keys: [testKey().public] };

  test('is taken as it is', () => {
    expect(PortalConfig.parse({ ...config, health: '/health' })).toEqual({
      ...config,
      health: '/health',
    });
  });

  test.each([
    ['a registry elsewhere', { ...config, registry: 'https://evil.test/registry.json' }],
    ['a registry of another origin', { ...config, registry: '//evil.test/registry.json' }],
    ['health elsewhere', { ...config, health: 'https://evil.test/' }],
    ['no keys', { ...config, keys: [] }],
    ['another form', { ...config, schemaVersion: 2 }],
  ])('is refused: %s', (_, data) => {
    expect(PortalConfig.safeParse(data).success).toBe(false);
  });
});
