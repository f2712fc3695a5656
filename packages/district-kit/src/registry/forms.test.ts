import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { readEnvelope } from './envelope.ts';
import { Envelope } from './envelope-schema.ts';
import { PortalConfig } from './portal-config.ts';
import { readPortalConfig } from './read-portal-config.ts';
import { InvalidRegistryError, parseRegistry } from './read-registry.ts';
import { Registry } from './registry.ts';
import { build, registry as good, north as plain, summary } from './testing/registry.ts';
import { seal, testKey } from './testing/signing.ts';

// The page reads by hand-written forms; what they are to accept, and what comes of it, the schemas say.

// Every kind of build, a name with space around it, and something that this code does not know.
const north = {
  ...plain,
  name: { zh: ' 北区', en: 'North' },
  current: { ...build, summary },
  previous: build,
  canary: { build, percent: 10, paused: 'it failed' },
  scheduled: {
    build: {
      ...build,
      summary: {
        ...summary,
        number: undefined,
        validity: { from: summary.validity.from, until: {} },
      },
    },
    from: '2028-02-29',
  },
  later: 1,
};
const registry = {
  ...good,
  districts: [north, { id: 'south', name: north.name, origin: 'https://host.test/south/' }],
};
const key = testKey();
const config = {
  schemaVersion: 1,
  registry: '/registry.json',
  keys: [key.public],
  health: '/health',
};

function readRegistry(data: unknown): unknown {
  try {
    return parseRegistry(data, 'test');
  } catch (error) {
    if (error instanceof InvalidRegistryError) return undefined;
    throw error;
  }
}

/** What anything may be changed into: near what is right, where most mistakes are made, and far from it. */
const instead = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    ' ',
    0,
    1,
    2,
    -1,
    1.5,
    99,
    100,
    2 ** 53,
    true,
    [],
    {},
    'north',
    'North',
    'south',
    '/x',
    '//x',
    '/x y',
    'http://x.test',
    'http://x.test/',
    'http://x.test/a',
    'http://x.test/a/',
    'ftp://x.test',
    'HTTP://X.test',
    '2027-02-29',
    '2028-02-29',
    '2026-11-21T24:00:00Z',
    '2026-11-21T10:00Z',
    '2026-11-21T10:00:00.123Z',
    '2026-11-21T10:00:00+08:00',
    '2026-02-30T10:00:00Z',
    '0123456789abcdef',
    'YQ==',
    'YQ=',
    build.integrity.release,
    build,
    north,
  ),
  fc.jsonValue(),
);

/** The addresses of all places in a value. */
function places(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, member]) => places(member, [...at, name]))
      : [];
  return [at, ...inner];
}

function changed(value: unknown, [first, ...rest]: readonly string[], by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value))
    return value.map((member, index) =>
      String(index) === first ? changed(member, rest, by) : member,
    );
  // Another change has put something else there.
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value);
  return Object.fromEntries(
    members.map(([name, member]) => [name, name === first ? changed(member, rest, by) : member]),
  );
}

/** A valid document with up to three of its places changed; also with members that nobody knows. */
function spoiled(good: object): fc.Arbitrary<unknown> {
  const at = fc.constantFrom(...places(good));
  const change = fc.tuple(at, instead);
  const added = fc.constantFrom({}, { extra: 1 }, { name: { zh: '北', en: 'N', fr: 'N' } });
  return fc
    .tuple(fc.array(change, { maxLength: 3 }), added)
    .map(([changes, more]) =>
      changes.reduce<unknown>(
        (data, [path, by]) => changed(data, path, by),
        Object.assign({}, good, more),
      ),
    );
}

describe.each<[string, ZodType, (data: unknown) => unknown, object]>([
  ['registry', Registry, readRegistry, registry],
  ['configuration', PortalConfig, (data) => readPortalConfig(data).value, config],
  ['envelope', Envelope, readEnvelope, seal({ hello: 1 }, [key])],
])('the form of a %s', (_, schema, read, good) => {
  test('takes what the schema takes, and makes the same of it', () => {
    expect(read(good)).toEqual(schema.parse(good));
    let [taken, refused] = [0, 0];
    fc.assert(
      fc.property(spoiled(good), (data) => {
        const result = schema.safeParse(data);
        expect(read(data)).toEqual(result.success ? result.data : undefined);
        if (result.success) taken += 1;
        else refused += 1;
      }),
      { numRuns: 2000 },
    );
    // Both must have come up, or nothing was compared.
    expect(Math.min(taken, refused)).toBeGreaterThan(20);
  });
});

test('of a registry, the moment that it was written is one to the schema as well', () => {
  for (const issuedAt of [
    '2026-11-21T10:00:00Z',
    '2026-11-21T10:00:00.123Z',
    '2028-02-29T23:59:59Z',
    '2026-11-21T10:00Z',
    '2026-11-21T24:00:00Z',
    '2026-11-21T10:60:00Z',
    '2026-11-21T10:00:00',
    '2026-11-21T10:00:00+08:00',
    '2026-11-21t10:00:00z',
    '2026-02-30T10:00:00Z',
    '2026-11-21',
  ])
    expect([issuedAt, readRegistry({ ...registry, issuedAt }) !== undefined]).toEqual([
      issuedAt,
      Registry.safeParse({ ...registry, issuedAt }).success,
    ]);
});

test('what is wrong is named by its place, all of it', () => {
  const data = { ...config, registry: 'x', keys: [{ id: 'x' }] };
  expect(readPortalConfig(data).wrong).toBe(
    [
      '- registry: a place is a path of the portal’s own origin: /registry.json',
      '- keys.0.id: a key is named by 16 hex digits',
      '- keys.0.key: expected a text, not nothing',
    ].join('\n'),
  );
});
