/**
 * Whether bytes are those that an integrity was made of.
 * @param integrity as subresource integrity writes it: `sha384-` and a digest in base64
 */
export async function hasIntegrity(
  bytes: Uint8Array<ArrayBuffer>,
  integrity: string,
): Promise<boolean> {
  const digest = await sha384(bytes);
  return integrity === `sha384-${btoa(String.fromCharCode(...digest))}`;
}

async function sha384(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { subtle } = globalThis.crypto;
  // Absent where the page is not served securely, as a deployment inside an office may be.
  if (subtle) return new Uint8Array(await subtle.digest('SHA-384', bytes));
  const library = await import('@noble/hashes/sha2.js');
  return library.sha384(bytes);
}
