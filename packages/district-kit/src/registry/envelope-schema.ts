import { z } from 'zod';

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
