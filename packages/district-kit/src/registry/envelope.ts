import { z } from 'zod';

/** The type of what is signed, so that a signature over one kind of document is none over another. */
export const REGISTRY_TYPE = 'application/vnd.talent-portal.registry+json';

const Base64 = z.string().regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/);

/** A signed document in one file: DSSE, https://github.com/secure-systems-lab/dsse/blob/v1.0.0/envelope.md */
export const Envelope = z.object({
  payloadType: z.string(),
  payload: Base64,
  signatures: z.array(z.object({ keyid: z.string(), sig: Base64 })).min(1),
});
export type Envelope = z.infer<typeof Envelope>;

/** An Ed25519 key that is trusted. */
export const PublicKey = z.object({
  /** The first 16 hex digits of the SHA-256 of the key's 32 bytes. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  /** The 32 bytes of the key (RFC 8032), in base64. */
  key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/, 'an Ed25519 key is 32 bytes in base64'),
});
export type PublicKey = z.infer<typeof PublicKey>;

/** A document whose signature does not hold; the message says why. */
export class SignatureError extends Error {
  override name = 'SignatureError';
}

/** What checks an Ed25519 signature: the platform, or a library where the platform cannot. */
export type Verify = (
  key: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
) => Promise<boolean>;

/** The bytes that a signature is made over (DSSE v1, “PAE”). */
export function signedBytes(payloadType: string, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const type = encoder.encode(payloadType);
  const head = encoder.encode(`DSSEv1 ${type.length} ${payloadType} ${payload.length} `);
  const bytes = new Uint8Array(head.length + payload.length);
  bytes.set(head);
  bytes.set(payload, head.length);
  return bytes;
}

/**
 * The document in an envelope, if one of the trusted keys has signed it.
 * @param data the envelope, of unknown origin
 * @throws SignatureError
 */
export async function openEnvelope(
  data: unknown,
  {
    payloadType,
    keys,
    verify,
  }: { payloadType: string; keys: readonly PublicKey[]; verify: Verify },
): Promise<unknown> {
  const result = Envelope.safeParse(data);
  if (!result.success)
    throw new SignatureError('It is not signed: it is no envelope with payload and signatures.');
  const envelope = result.data;
  if (envelope.payloadType !== payloadType)
    throw new SignatureError(`It is signed as "${envelope.payloadType}", not as "${payloadType}".`);
  const payload = bytesOf(envelope.payload);
  const message = signedBytes(payloadType, payload);
  if (!(await isSigned(envelope, keys, message, verify)))
    throw new SignatureError(
      `No trusted key has signed it; trusted: ${keys.map(({ id }) => id).join(', ') || 'none'}, signed by: ${envelope.signatures.map(({ keyid }) => keyid).join(', ')}.`,
    );
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch (error) {
    throw new SignatureError('It is signed, but it is not JSON.', { cause: error });
  }
}

async function isSigned(
  { signatures }: Envelope,
  keys: readonly PublicKey[],
  message: Uint8Array<ArrayBuffer>,
  verify: Verify,
): Promise<boolean> {
  for (const { keyid, sig } of signatures) {
    // The id only saves work: what counts is the key itself.
    const key = keys.find(({ id }) => id === keyid);
    if (key && (await verify(bytesOf(key.key), bytesOf(sig), message))) return true;
  }
  return false;
}

/** The bytes of a text in base64. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
