import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What gets smaller by packing; pictures and fonts are packed already. */
const PACKS = /\.(?:js|css|html|json|svg|txt|map|webmanifest|xml)$/;

/** Below that a packed copy saves nothing that is worth a file. */
const LEAST = 256;

/**
 * Writes packed copies beside the files of a build, as small as they get, for servers that hand them out as they are.
 * The same bytes give the same copies on every system.
 * @returns the bytes of the copies, by kind
 */
export function packCopies(
  folder: string,
  paths: readonly string[],
): { gzip: number; brotli: number } {
  const sums = { gzip: 0, brotli: 0 };
  for (const path of paths.filter((name) => PACKS.test(name))) {
    const bytes = readFileSync(join(folder, path));
    if (bytes.length < LEAST) continue;
    const gzip = gzipSync(bytes, { level: 9, memLevel: 9 });
    // The tenth byte names the system that packed it, which is nobody's business: 255, unknown (RFC 1952, 2.3.1).
    gzip[9] = 255;
    const brotli = brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
    if (gzip.length < bytes.length) writeFileSync(join(folder, `${path}.gz`), gzip);
    if (brotli.length < bytes.length) writeFileSync(join(folder, `${path}.br`), brotli);
    sums.gzip += gzip.length;
    sums.brotli += brotli.length;
  }
  return sums;
}
