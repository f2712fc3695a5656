import { describe, expect, test } from 'vitest';
import { verifyEd25519 } from '../load/verify-ed25519.ts';
import { openEnvelope, REGISTRY_TYPE, SignatureError, signedBytes } from './envelope.ts';
import { PublicKey } from './envelope-schema.ts';
import { seal, testKey } from './testing/signing.ts';

const key = testKey();
const other = testKey();
const document = { hello: '登记表' };
const open = (data: unknown, keys = [key.public]) =>
  openEnvelope(data, { payloadType: REGISTRY_TYPE, keys, verify: verifyEd25519 });

test('what is signed over is what DSSE says', () => {
  // The example of https://github.com/secure-systems-lab/dsse/blob/v1.0.0/protocol.md
  const bytes = signedBytes('http://example.com/HelloWorld', Buffer.from('hello world'));
  expect(new TextDecoder().decode(bytes)).toBe(
    'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
  );
});

describe('an envelope', () => {
  test('that a trusted key has signed is opened', async () => {
    expect(await open(seal(document, [key]))).toEqual(document);
  });

  test('needs one trusted signature among several, as while a key is replaced', async () => {
    expect(await open(seal(document, [other, key]))).toEqual(document);
    expect(await open(seal(document, [key]), [other.public, key.public])).toEqual(document);
  });

  test('signed by somebody else is refused, with the names of both', async () => {
    await expect(open(seal(document, [other]))).rejects.toThrow(
      new RegExp(`trusted: ${key.public.id}, signed by: ${other.public.id}`),
    );
  });

  test('signed by somebody who takes a trusted name is refused', async () => {
    const sealed = seal(document, [other]);
    const [signature] = sealed.signatures;
    if (signature) signature.keyid = key.public.id;
    await expect(open(sealed)).rejects.toThrow(SignatureError);
  });

  test('whose payload was changed is refused', async () => {
    const sealed = seal(document, [key]);
    const payload = Buffer.from(JSON.stringify({ hello: 'x' })).toString('base64');
    await expect(open({ ...sealed, payload })).rejects.toThrow(SignatureError);
  });

  test('whose type was changed is refused, whichever it is signed as', async () => {
    const type = 'application/vnd.other+json';
    await expect(open(seal(document, [key], type))).rejects.toThrow(/signed as "application/);
    await expect(
      open({ ...seal(document, [key], type), payloadType: REGISTRY_TYPE }),
    ).rejects.toThrow(SignatureError);
  });

  test.each([
    ['a document without one', document],
    ['nothing', null],
    ['no signatures', { ...seal(document, [key]), signatures: [] }],
    ['a payload that is not base64', { ...seal(document, [key]), payload: '{}' }],
  ])('that is none is refused as not signed: %s', async (_, data) => {
    await expect(open(data)).rejects.toThrow(/not signed/);
  });

  test('with a signature of the wrong length is refused', async () => {
    const sealed = seal(document, [key]);
    const signatures = [{ keyid: key.public.id, sig: 'AAAA' }];
    await expect(open({ ...sealed, signatures })).rejects.toThrow(SignatureError);
  });

  test('that is signed, but holds no JSON, says so', async () => {
    await expect(open(seal('{', [key]))).rejects.toThrow(/signed, but it is not JSON/);
  });
});

test.each([
  ['an id of another length', { id: 'ab', key: key.public.key }],
  ['a key of another length', { id: key.public.id, key: 'AAAA' }],
  ['a key that is not base64', { id: key.public.id, key: 'no key' }],
])('a key is refused for %s', (_, data) => {
  expect(PublicKey.safeParse(data).success).toBe(false);
});
