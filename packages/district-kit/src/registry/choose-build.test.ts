import { text } from '@portal/rules-core/author';
import { describe, expect, test } from 'vitest';
import type { BuildRef } from './build-ref.ts';
import { BUCKETS, buildsFor } from './choose-build.ts';
import type { RegistryEntry } from './registry.ts';

const digest = `sha384-${'a'.repeat(64)}`;
const build = (name: string): BuildRef => ({
  build: name.repeat(10).slice(0, 10),
  contract: 1,
  fingerprint: name,
  integrity: { release: digest, manifest: digest, policy: digest, search: digest },
});
const entry = (builds: Partial<RegistryEntry>): RegistryEntry => ({
  id: 'north',
  name: text('北区', 'North'),
  origin: 'https://north.test',
  ...builds,
});
const [a, b, c] = [build('a'), build('b'), build('c')];
const reader = { today: '2026-12-31', bucket: 0 };
const named = (found: ReturnType<typeof buildsFor>) =>
  found.map(({ role, build: { fingerprint } }) => `${role} ${fingerprint}`);

describe('the build that answers', () => {
  test('is none where nothing is published', () => {
    expect(buildsFor(entry({}), reader)).toEqual([]);
  });

  test('is the current one, and then the one before', () => {
    expect(named(buildsFor(entry({ current: b, previous: a }), reader))).toEqual([
      'current b',
      'previous a',
    ]);
  });

  test('is the scheduled one from its day on, and before others', () => {
    const scheduled = { build: c, from: '2027-01-01' };
    const all = entry({ current: b, previous: a, scheduled, canary: { build: a, percent: 99 } });
    expect(named(buildsFor(all, { ...reader, today: '2027-01-01' }))).toEqual([
      'scheduled c',
      'current b',
      'previous a',
    ]);
    expect(named(buildsFor(entry({ current: b, scheduled }), reader))).toEqual(['current b']);
  });

  test.each([1, 10, 50, 99])(
    'is the canary for %i of a hundred buckets, always the same',
    (percent) => {
      const tried = entry({ current: a, canary: { build: b, percent } });
      const buckets = Array.from({ length: BUCKETS }, (_, bucket) => bucket);
      const given = (): boolean[] =>
        buckets.map((bucket) => buildsFor(tried, { ...reader, bucket })[0]?.role === 'canary');
      expect(given().filter(Boolean)).toHaveLength(percent);
      expect(given()).toEqual(given());
    },
  );

  test('grows with the percentage: who has the canary keeps it', () => {
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      const at = (percent: number) =>
        buildsFor(entry({ current: a, canary: { build: b, percent } }), { ...reader, bucket })[0]
          ?.role;
      if (at(10) === 'canary') expect(at(50)).toBe('canary');
    }
  });

  test('is not the canary while it is paused', () => {
    const canary = { build: b, percent: 99, paused: 'it failed' };
    for (let bucket = 0; bucket < BUCKETS; bucket += 1)
      expect(named(buildsFor(entry({ current: a, canary }), { ...reader, bucket }))).toEqual([
        'current a',
      ]);
  });

  test('stands in the list once', () => {
    expect(named(buildsFor(entry({ current: a, previous: a }), reader))).toEqual(['current a']);
  });
});
