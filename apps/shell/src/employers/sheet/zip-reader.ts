import { Inflate } from 'fflate';
import { SheetError } from './sheet-error.ts';

/** A file inside an archive, as its directory describes it. */
export interface ZipEntry {
  name: string;
  /** 0: stored as it is; 8: deflated. */
  method: number;
  encrypted: boolean;
  /** Bytes in the archive. */
  packed: number;
  /** Where its local header begins. */
  offset: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record and the longest comment behind it. */
const END_REACH = 22 + 0xffff;
/** Read at once: small, so that what it unpacks to is counted before it fills the memory. */
const PIECE = 16 * 1024;

/** How much may still be unpacked; shared by all parts of one file. */
export interface Budget {
  left: number;
}

/**
 * The directory of a zip archive. It is read from the end of the file, so that nothing else is in memory.
 * @throws SheetError `broken` where there is none
 */
export async function zipEntries(file: Blob): Promise<Map<string, ZipEntry>> {
  const tailStart = Math.max(0, file.size - END_REACH);
  const tail = await viewOf(file, tailStart, file.size);
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== END) end--;
  if (end < 0) throw new SheetError('broken', 'the archive has no directory');
  const count = tail.getUint16(end + 10, true);
  const size = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  if (start + size > tailStart + end || start === 0xffffffff)
    throw new SheetError('broken', 'the directory of the archive lies outside the file');
  const directory = await viewOf(file, start, start + size);
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== DIRECTORY)
      throw new SheetError('broken', `entry ${index + 1} of the directory is damaged`);
    const nameLength = directory.getUint16(at + 28, true);
    const after = directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    if (at + 46 + nameLength + after > directory.byteLength)
      throw new SheetError('broken', `entry ${index + 1} of the directory is cut off`);
    const name = new TextDecoder().decode(
      new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength),
    );
    entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
      name,
      method: directory.getUint16(at + 10, true),
      encrypted: (directory.getUint16(at + 8, true) & 1) !== 0,
      packed: directory.getUint32(at + 20, true),
      offset: directory.getUint32(at + 42, true),
    });
    at += 46 + nameLength + after;
  }
  return entries;
}

/**
 * The bytes of one file inside the archive, piece by piece.
 * @throws SheetError `password` where it is encrypted, `unpacked` where the budget does not reach, `broken` otherwise
 */
export async function* unpack(
  file: Blob,
  entry: ZipEntry,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new SheetError('password', entry.name);
  if (entry.method !== 0 && entry.method !== 8)
    throw new SheetError('broken', `${entry.name} is packed in an unknown way`);
  const header = await viewOf(file, entry.offset, entry.offset + 30);
  if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL)
    throw new SheetError('broken', `${entry.name} does not begin where the directory says`);
  const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const end = start + entry.packed;
  if (end > file.size) throw new SheetError('broken', `${entry.name} is cut off`);
  const take = (bytes: Uint8Array): Uint8Array => {
    budget.left -= bytes.length;
    if (budget.left < 0) throw new SheetError('unpacked', entry.name);
    return bytes;
  };
  if (entry.method === 0) {
    for (let at = start; at < end; at += PIECE)
      yield take(await bytesOf(file, at, Math.min(at + PIECE, end)));
    return;
  }
  let ready: Uint8Array[] = [];
  let finished = false;
  const inflate = new Inflate((bytes, final) => {
    finished ||= final;
    ready.push(take(bytes));
  });
  for (let at = start; at < end; at += PIECE) {
    const piece = await bytesOf(file, at, Math.min(at + PIECE, end));
    try {
      inflate.push(piece, at + PIECE >= end);
    } catch (error) {
      if (error instanceof SheetError) throw error;
      throw new SheetError('broken', `${entry.name} cannot be unpacked: ${String(error)}`);
    }
    const pieces = ready;
    ready = [];
    yield* pieces;
  }
  if (!finished) throw new SheetError('broken', `${entry.name} ends too early`);
}

async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}

async function viewOf(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}
