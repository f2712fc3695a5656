import { ContractError } from '../contract.ts';
import type { Release } from '../registry/release.ts';

/**
 * Whether a build can run on what the page brings for all code on it, React above all. Within a major version it can:
 * what an older page lacks of a newer minor one is missed by the code that uses it, and by nothing else. Another major
 * version may do the same things otherwise.
 * @param brought by name, with its version
 * @throws ContractError naming both versions
 */
export function checkShared(
  { district, shared }: Pick<Release, 'district' | 'shared'>,
  brought: Readonly<Record<string, string>> = {},
): void {
  for (const [name, version] of Object.entries(shared)) {
    const here = brought[name];
    if (here === undefined || majorOf(here) === majorOf(version)) continue;
    throw new ContractError(
      `The code of district "${district}" was built with ${name} ${version}, this host brings ${here}; build both with the same major version.`,
    );
  }
}

function majorOf(version: string): string {
  return version.split('.', 1)[0] ?? version;
}
