import type { Pack, Programme } from '@portal/rules-core';

/**
 * A programme of the pack by the last part of its id.
 * @throws Error when the pack has none: the pages and the data are of different versions
 */
export function programmeOf(pack: Pack, slug: string): Programme {
  const id = `${pack.district.id}/${slug}`;
  const found = pack.programmes.find((programme) => programme.id === id);
  if (!found)
    throw new Error(`The pack has no programme "${id}"; publish the pages and the pack together.`);
  return found;
}
