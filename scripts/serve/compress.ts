import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface Encoded {
  body: Buffer;
  /** The `ETag` of exactly these bytes. */
  tag: string;
  encoding?: 'br' | 'gzip';
}

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|manifest)|image\/svg)/;
const SMALLEST = 1024;

/** Compresses answers, each content once: what is asked for a second time is at hand. */
export class Compressor {
  private readonly done = new Map<string, Encoded>();

  /** The best form of a body that the asking side accepts. */
  encode({ body }: { body: Buffer }, type: string, accepted: string | undefined): Encoded {
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27);
    const encoding = this.choose(body, type, accepted);
    if (!encoding) return { body, tag: `"${hash}"` };
    const tag = `"${hash}-${encoding}"`;
    const known = this.done.get(tag);
    if (known) return known;
    const packed =
      encoding === 'br'
        ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
        : gzipSync(body);
    const encoded: Encoded = { body: packed, tag, encoding };
    this.done.set(tag, encoded);
    return encoded;
  }

  private choose(body: Buffer, type: string, accepted = ''): Encoded['encoding'] | undefined {
    if (body.length < SMALLEST || !COMPRESSIBLE.test(type)) return undefined;
    const offers = accepted
      .split(',')
      .map((offer) => offer.trim().split(';'))
      .filter(([, quality]) => !/^\s*q=0(?:\.0+)?$/.test(quality ?? ''))
      .map(([name]) => name);
    if (offers.includes('br')) return 'br';
    return offers.includes('gzip') ? 'gzip' : undefined;
  }
}
