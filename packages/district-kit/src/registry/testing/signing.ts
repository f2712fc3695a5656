import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { REGISTRY_TYPE, signedBytes } from '../envelope.ts';
import type { Envelope, PublicKey } from '../envelope-schema.ts';

/** A key pair made for a test. */
export interface TestKey {
  public: PublicKey;
  private: KeyObject;
}

export function testKey(): TestKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x } = publicKey.export({ format: 'jwk' });
  const raw = Buffer.from(String(x), 'base64url');
  const id = createHash('sha256').update(raw).digest('hex').slice(0, 16);
  return { public: { id, key: raw.toString('base64') }, private: privateKey };
}

/** An envelope around a document, signed with Node's own Ed25519. */
export function seal(document: unknown, keys: readonly TestKey[], type = REGISTRY_TYPE): Envelope {
  const payload = Buffer.from(typeof document === 'string' ? document : JSON.stringify(document));
  const message = signedBytes(type, payload);
  return {
    payloadType: type,
    payload: payload.toString('base64'),
    signatures: keys.map((key) => ({
      keyid: key.public.id,
      sig: sign(null, message, key.private).toString('base64'),
    })),
  };
}
