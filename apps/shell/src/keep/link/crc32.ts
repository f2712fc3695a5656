/** The polynomial of ISO 3309, bits reversed, as zip and PNG use it. */
const POLYNOMIAL = 0xedb88320;

/** CRC-32 of bytes, as an unsigned 32-bit number: it tells a link that was cut or mistyped, not one made in bad faith. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
