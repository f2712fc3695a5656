import { BadInput } from './errors.ts';

/** @throws BadInput naming the file */
export function parseJson(bytes: Uint8Array | string, file: string): unknown {
  try {
    return JSON.parse(typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    throw new BadInput(`${file} is not JSON: ${(error as Error).message}`);
  }
}
