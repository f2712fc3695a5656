import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, fingerprintOf } from './fingerprint.ts';

test('the order of members does not matter, the order of a list does', async () => {
  expect(canonicalJson({ b: { d: 1, c: 2 }, a: [2, 1] })).toBe('{"a":[2,1],"b":{"c":2,"d":1}}');
  expect(await fingerprintOf({ a: 1, b: 2 })).toBe(await fingerprintOf({ b: 2, a: 1 }));
  expect(await fingerprintOf({ a: [1, 2] })).not.toBe(await fingerprintOf({ a: [2, 1] }));
});

test('the fingerprint is the SHA-256 of the canonical text, as other tools compute it', async () => {
  // printf '{}' | sha256sum
  expect(await fingerprintOf({})).toBe(
    '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
  );
});

test('a fingerprint that is already there does not count', async () => {
  expect(await fingerprintOf({ a: 1, fingerprint: 'x' })).toBe(await fingerprintOf({ a: 1 }));
});

test('canonical JSON says the same as the JSON it stands for', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
