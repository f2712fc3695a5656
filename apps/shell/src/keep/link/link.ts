import {
  PROFILE_FILE_FORM,
  PROFILE_FILE_VERSION,
  ProfileFileError,
  readProfileFile,
} from '@portal/rules-core';
import type { Parcel } from '../parcel.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { deflate, inflate, TooLongError } from './deflate.ts';

/** Rises when a link of the old form could no longer be read. */
const VERSION = 'v1';

/** What a link may hold: characters in its fragment, and bytes once inflated. Every fact there is takes a tenth. */
export const LONGEST_LINK = 16_000;
const LONGEST_TEXT = 256 * 1024;

/** The first byte of a payload says how the rest is written. */
const PLAIN = 0;
const DEFLATED = 1;

/** One byte for the way it is written and four for the checksum stand before the answers. */
const HEAD = 5;

/**
 * Why a link cannot be read.
 * - `none`: the address holds nothing.
 * - `cut`: a part is missing or mistyped.
 * - `otherVersion`: made by another version of the portal.
 * - `tooLong`: longer than any set of answers.
 * - `unreadable`: whole, but not made by the portal.
 * - `oldBrowser`: this browser cannot unpack it.
 */
export type LinkFault = 'none' | 'cut' | 'otherVersion' | 'tooLong' | 'unreadable' | 'oldBrowser';

export class LinkError extends Error {
  override name = 'LinkError';
  readonly fault: LinkFault;

  constructor(fault: LinkFault) {
    super(`The shared link cannot be read: ${fault}.`);
    this.fault = fault;
  }
}

/**
 * The fragment that carries answers, with its number sign: `#v1.…`. A fragment is never sent to a server.
 * @throws LinkError `tooLong`, when the answers do not fit
 */
export async function writeLink(parcel: Parcel): Promise<string> {
  const plain = new TextEncoder().encode(JSON.stringify(parcel));
  const deflated = await deflate(plain);
  const body = deflated && deflated.length < plain.length ? deflated : plain;
  const bytes = new Uint8Array(HEAD + body.length);
  bytes[0] = body === plain ? PLAIN : DEFLATED;
  bytes.set(body, HEAD);
  new DataView(bytes.buffer).setUint32(1, checksumOf(bytes));
  const fragment = `#${VERSION}.${toBase64url(bytes)}`;
  if (fragment.length > LONGEST_LINK) throw new LinkError('tooLong');
  return fragment;
}

/**
 * What a fragment carries. It may come from anybody: its length is bounded before and while it is unpacked, and only
 * what has the form of a profile comes out. Whether the answers suit the facts is for the comparison to say.
 * @throws LinkError
 */
export async function readLink(fragment: string): Promise<Parcel> {
  const text = fragment.replace(/^#/, '').trim();
  if (text === '') throw new LinkError('none');
  if (text.length > LONGEST_LINK) throw new LinkError('tooLong');
  const [, version, payload = ''] = /^(v[0-9]{1,4})\.?(.*)$/s.exec(text) ?? [];
  if (version === undefined) throw new LinkError('unreadable');
  if (version !== VERSION) throw new LinkError('otherVersion');
  const bytes = fromBase64url(payload);
  if (!bytes || bytes.length <= HEAD) throw new LinkError('cut');
  if (new DataView(bytes.buffer).getUint32(1) !== checksumOf(bytes)) throw new LinkError('cut');
  return parcelIn(await plainOf(bytes));
}

/** Over the way it is written and the answers, that is all but the checksum itself. */
function checksumOf(bytes: Uint8Array): number {
  return crc32(Uint8Array.of(...bytes.subarray(0, 1), ...bytes.subarray(HEAD)));
}

async function plainOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const body = bytes.slice(HEAD);
  if (bytes[0] === PLAIN) return body;
  if (bytes[0] !== DEFLATED) throw new LinkError('unreadable');
  try {
    const plain = await inflate(body, LONGEST_TEXT);
    if (plain) return plain;
  } catch (error) {
    throw new LinkError(error instanceof TooLongError ? 'tooLong' : 'unreadable');
  }
  throw new LinkError('oldBrowser');
}

function parcelIn(plain: Uint8Array): Parcel {
  try {
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain));
    if (typeof data !== 'object' || data === null) throw new LinkError('unreadable');
    const { form, version, comments, ...parcel } = readProfileFile({
      ...data,
      form: PROFILE_FILE_FORM,
      version: PROFILE_FILE_VERSION,
    });
    return parcel;
  } catch (error) {
    if (error instanceof LinkError) throw error;
    // Whatever else is wrong with it, it was not made by the portal.
    if (
      error instanceof ProfileFileError ||
      error instanceof SyntaxError ||
      error instanceof TypeError
    )
      throw new LinkError('unreadable');
    throw error;
  }
}
