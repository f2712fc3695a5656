import type { Pack, PackInput } from '../schema/pack.ts';
import { parsePack } from '../schema/parse-pack.ts';

/**
 * A pack from its parts, checked as a published one is.
 * @throws InvalidPackError naming each record and field.
 */
export function definePack(input: PackInput): Pack {
  return parsePack(input);
}
