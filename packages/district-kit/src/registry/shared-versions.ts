/** What a build was made with, and what a host brings instead: two major versions of the same thing. */
export interface Misfit {
  name: string;
  builtWith: string;
  brought: string;
}

/**
 * Whether a build can run on what a host brings for all code on its page, React above all; where not, why. Within a
 * major version it can: what an older host lacks of a newer minor version is missed by the code that uses it, and by
 * nothing else. Another major version may do the same things otherwise.
 * @param shared what the build was made with, by name, with its version
 * @param brought what the host brings, alike; what it does not name, the build has of its own
 */
export function misfitOf(
  shared: Readonly<Record<string, string>>,
  brought: Readonly<Record<string, string>>,
): Misfit | undefined {
  for (const [name, builtWith] of Object.entries(shared)) {
    // A build may name anything, also what every object has.
    const here = Object.hasOwn(brought, name) ? brought[name] : undefined;
    if (here !== undefined && majorOf(here) !== majorOf(builtWith))
      return { name, builtWith, brought: here };
  }
  return undefined;
}

function majorOf(version: string): string {
  return version.split('.', 1)[0] ?? version;
}
