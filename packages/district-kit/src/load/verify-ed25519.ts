import type { Verify } from '../registry/envelope.ts';

/**
 * Checks an Ed25519 signature (RFC 8032): with the platform, else with a library that is fetched only then. Browsers
 * before 2025 do not know the algorithm, and none offers any where the page is not served securely.
 */
export const verifyEd25519: Verify = async (key, signature, message) => {
  const { subtle } = globalThis.crypto;
  const imported = await subtle
    ?.importKey('raw', key, 'Ed25519', false, ['verify'])
    .catch(() => undefined);
  if (imported) return subtle.verify('Ed25519', imported, signature, message);
  const { ed25519 } = await import('@noble/curves/ed25519.js');
  try {
    return ed25519.verify(signature, message, key, { zip215: false });
  } catch {
    // Bytes that are no key or no signature at all.
    return false;
  }
};
