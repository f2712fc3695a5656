import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { signedBytes } from '../registry/envelope.ts';
import { seal, testKey } from '../registry/testing/signing.ts';
import { hasIntegrity } from './digest.ts';
import { verifyEd25519 } from './verify-ed25519.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const integrityOf = (text: string): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

const key = testKey();
const type = 'application/test';
const message = signedBytes(type, bytes('hello'));
const signature = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(seal('hello', [key], type).signatures[0]?.sig ?? '', 'base64'));
const rawKey = Uint8Array.from(Buffer.from(key.public.key, 'base64'));

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['as the platform does it', () => {}],
  // Where the page is not served securely.
  ['without the platform', () => vi.stubGlobal('crypto', {})],
  [
    'with a platform that does not know Ed25519',
    () => {
      const { subtle } = globalThis.crypto;
      vi.stubGlobal('crypto', {
        subtle: {
          digest: subtle.digest.bind(subtle),
          importKey: async () => {
            throw new DOMException('Unrecognized algorithm name', 'NotSupportedError');
          },
        },
      });
    },
  ],
])('%s', (_, prepare) => {
  test('a file is the one published, or it is not', async () => {
    prepare();
    expect(await hasIntegrity(bytes('登记表'), integrityOf('登记表'))).toBe(true);
    expect(await hasIntegrity(bytes('登记表'), integrityOf('登记表 '))).toBe(false);
    expect(await hasIntegrity(bytes(''), 'sha384-')).toBe(false);
  });

  test('a signature holds, or it does not', async () => {
    prepare();
    const good = signature();
    expect(await verifyEd25519(rawKey, good, message)).toBe(true);
    expect(await verifyEd25519(rawKey, good, bytes('hello'))).toBe(false);
    const changed = Uint8Array.from(good);
    changed[0] = (changed[0] ?? 0) ^ 1;
    expect(await verifyEd25519(rawKey, changed, message)).toBe(false);
    const otherKey = Uint8Array.from(Buffer.from(testKey().public.key, 'base64'));
    expect(await verifyEd25519(otherKey, good, message)).toBe(false);
    expect(await verifyEd25519(rawKey, new Uint8Array(3), message)).toBe(false);
  });
});
