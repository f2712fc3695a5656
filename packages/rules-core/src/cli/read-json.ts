import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Surroundings } from './command.ts';
import { BadInput } from './errors.ts';
import { findJsonFault } from './scan-json.ts';

/**
 * JSON from a file, or from standard input where the name is "-".
 * @throws BadInput naming the file and, where the text is not JSON, line and column.
 */
export async function readJson(
  name: string,
  { folder, readStdin }: Pick<Surroundings, 'folder' | 'readStdin'>,
): Promise<unknown> {
  const place = placeOf(name);
  const bytes = await readBytes(name, { folder, readStdin });
  return jsonFrom(bytes, place);
}

/** JSON from bytes. @throws BadInput naming the place and, where the text is not JSON, line and column. */
export function jsonFrom(bytes: Uint8Array, place: string): unknown {
  const text = decode(bytes, place);
  if (text.trim() === '') throw new BadInput(`${place} is empty; JSON is expected`);
  const fault = findJsonFault(text);
  if (fault)
    throw new BadInput(
      `${place}, line ${fault.line}, column ${fault.column}: not JSON: ${fault.message}`,
    );
  return JSON.parse(text);
}

/** What a file is called in messages. */
export function placeOf(name: string): string {
  return name === '-' ? 'standard input' : name;
}

/** A whole file, or standard input where the name is "-". @throws BadInput naming the file. */
export async function readBytes(
  name: string,
  { folder, readStdin }: Pick<Surroundings, 'folder' | 'readStdin'>,
): Promise<Uint8Array> {
  if (name === '-') return await readStdin();
  const path = resolve(folder, name);
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new BadInput(`there is no file ${path}; check the name`);
    if (code === 'EISDIR') throw new BadInput(`${path} is a folder; name a file`);
    if (code === 'EACCES') throw new BadInput(`${path} may not be read; check its permissions`);
    throw error;
  }
}

function decode(bytes: Uint8Array, place: string): string {
  try {
    // The decoder takes a byte order mark away.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput(`${place} is not UTF-8; save it as UTF-8`);
  }
}
