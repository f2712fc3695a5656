/**
 * JSON with the members of every object in the order of their names, so that equal data give equal text.
 * @example canonicalJson({ b: 1, a: [2] }) // '{"a":[2],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, entry: unknown) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
      : entry,
  );
}

/**
 * SHA-256 over a pack's canonical JSON without its own `fingerprint`: lower-case hex, 64 characters. Equal packs
 * have equal fingerprints, whatever the order of their members.
 */
export async function fingerprintOf(pack: object): Promise<string> {
  const { fingerprint: _, ...rest } = pack as { fingerprint?: unknown };
  const bytes = new TextEncoder().encode(canonicalJson(rest));
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
