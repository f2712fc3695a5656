import type { KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import { readKey } from '../keys.ts';
import { type ReleaseRoot, releaseRoot } from '../release-root.ts';
import type { Arguments, Surroundings } from './command.ts';

/** The release root that a command is to work on, with the key where one is named. */
export function openRoot(given: Arguments, surroundings: Surroundings): ReleaseRoot {
  const { folder, environment } = surroundings;
  const key = given.values.get('key') ?? environment.PORTAL_REGISTRY_KEY;
  return rootWith(given, surroundings, key ? readKey(resolve(folder, key)) : undefined);
}

/** The release root for a command that only looks: it needs no key, and minds no key that is not there. */
export function lookAtRoot(given: Arguments, surroundings: Surroundings): ReleaseRoot {
  return rootWith(given, surroundings, undefined);
}

function rootWith(
  given: Arguments,
  { folder, repository, environment }: Surroundings,
  key: KeyObject | undefined,
): ReleaseRoot {
  const named = given.values.get('root') ?? environment.PORTAL_RELEASE_ROOT;
  const root = named ? resolve(folder, named) : resolve(repository.root, 'out/release-root');
  const only = environment.PORTAL_RELEASE_ONLY;
  return releaseRoot(root, {
    key,
    // Set but empty it allows nothing: a job whose list was lost must not be allowed everything.
    only: only
      ?.split(',')
      .map((app) => app.trim())
      .filter(Boolean),
  });
}

/** An operand that must be there: the command's own count has seen to it. */
export function operand({ operands }: Arguments, index: number): string {
  const value = operands[index];
  if (value === undefined) throw new Error(`Operand ${index} was not asked for.`);
  return value;
}
