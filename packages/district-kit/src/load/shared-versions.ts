import { ContractError } from '../contract.ts';
import type { Release } from '../registry/release.ts';
import { misfitOf } from '../registry/shared-versions.ts';

/**
 * Whether a build can run on what the page brings for all code on it.
 * @param brought by name, with its version
 * @throws ContractError naming both versions
 */
export function checkShared(
  { district, shared }: Pick<Release, 'district' | 'shared'>,
  brought: Readonly<Record<string, string>> = {},
): void {
  const misfit = misfitOf(shared, brought);
  if (misfit)
    throw new ContractError(
      `The code of district "${district}" was built with ${misfit.name} ${misfit.builtWith}, this host brings ${misfit.brought}; build both with the same major version.`,
    );
}
