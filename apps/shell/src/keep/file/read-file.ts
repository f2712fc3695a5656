import { ProfileFileError, readProfileFile } from '@portal/rules-core';
import type { Parcel } from '../parcel.ts';

/** No set of answers is as long, even with every question written beside it. */
export const LARGEST_FILE = 1024 * 1024;

/** Why a file holds no answers; `malformed` names the place in it. */
export type FileFault =
  | { kind: 'tooLarge' | 'encoding' | 'json' | 'noProfile' | 'version' }
  | { kind: 'malformed'; path: string };

/**
 * The answers in a file that the reader has chosen, or why there are none. The file is read here and goes nowhere.
 * Whether the answers suit the facts is for the comparison to say.
 */
export async function readFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
): Promise<{ parcel: Parcel } | { fault: FileFault }> {
  if (file.size > LARGEST_FILE) return { fault: { kind: 'tooLarge' } };
  let text: string;
  try {
    // The decoder takes a byte order mark away.
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return { fault: { kind: 'encoding' } };
  }
  try {
    const { form, version, comments, ...parcel } = readProfileFile(JSON.parse(text));
    return { parcel };
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: { kind: 'json' } };
    if (error instanceof ProfileFileError) return { fault: faultOf(error) };
    throw error;
  }
}

function faultOf({ fault }: ProfileFileError): FileFault {
  switch (fault.kind) {
    case 'noProfile':
      return { kind: 'noProfile' };
    case 'otherVersion':
      return { kind: 'version' };
    case 'malformed':
      return { kind: 'malformed', path: fault.path };
  }
}
