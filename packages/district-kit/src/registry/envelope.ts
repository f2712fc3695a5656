import type { Envelope, PublicKey } from './envelope-schema.ts';
import { list, readAs, record, text } from './forms.ts';

/** The type of what is signed, so that a signature over one kind of document is none over another. */
export const REGISTRY_TYPE = 'application/vnd.talent-portal.registry+json';

const base64 = text(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/);
const envelopeForm = record({
  payloadType: text(),
  payload: base64,
  signatures: list(record({ keyid: text(), sig: base64 }), 1),
});

/** An envelope from data of unknown origin; `undefined` where it is none. */
export function readEnvelope(data: unknown): Envelope | undefined {
  return readAs<Envelope>(envelopeForm, data).value;
}

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
  const envelope = readEnvelope(data);
  if (!envelope)
    throw new SignatureError('It is not signed: it is no envelope with payload and signatures.');
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
