import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { BuildFolderError, buildRefOf, releaseOf } from '@portal/district-kit/build-folder';
import {
  BUILD_FILES,
  type BuildRef,
  type RegistryEntry,
  type Release,
} from '@portal/district-kit/registry';
import { filesProblems } from './check/files-check.ts';
import { type Demands, shellProblems } from './check/shells-check.ts';
import type { Context } from './context.ts';
import { namedBuilds } from './entry.ts';
import { BadInput, type Problem, Refused } from './errors.ts';
import { exists, readIfThere } from './files.ts';
import { parseJson } from './json.ts';
import { isBuildName, RELEASE_FILE } from './layout.ts';
import { readShells } from './shells-file.ts';

/** @throws BadInput when the folder holds no build of a district */
export function releaseIn(folder: string): Release {
  return asBadInput(() => releaseOf(folder));
}

/**
 * How the registry names a build that is published.
 * @throws BadInput when it is not; Refused when another build lies in its place
 */
export async function publishedRef(
  { at }: Context,
  district: string,
  build: string,
): Promise<BuildRef> {
  const folder = at.build(district, build);
  if (!isBuildName(build) || !(await exists(join(folder, RELEASE_FILE))))
    throw new BadInput(
      `There is no build "${build}" of "${district}" in ${at.root}; "release publish ${district}" puts one there, "release status" shows what there is.`,
    );
  const release = releaseIn(folder);
  // Its name is what the registry will say: another one would sign for files that lie elsewhere.
  if (release.district !== district || release.build !== build)
    throw new Refused(
      `${folder} holds build ${release.build} of "${release.district}", not ${build} of "${district}". Put it back as it was published: "release verify" shows what else is wrong.`,
    );
  return asBadInput(() => buildRefOf(folder));
}

/**
 * Whether a build that readers are given already still is what the registry names. Files and release.json may have
 * been replaced together, so that they fit each other; to sign that would be to vouch for it.
 */
export function changedSinceGiven(entry: RegistryEntry, ref: BuildRef): Problem[] {
  const given = namedBuilds(entry).find(({ build }) => build.build === ref.build);
  // The digests alone: what else a registry says of a build may be more than it was when it was written.
  if (!given || isDeepStrictEqual(given.build.integrity, ref.integrity)) return [];
  return [
    {
      what: `Readers are given it as the ${given.role} build, with other digests than it has now.`,
      remedy: 'Put back the folder as it was published, or withdraw the build and publish anew.',
    },
  ];
}

/** What has happened to the files of a build since it was published. */
export async function changedSince(
  { at }: Context,
  district: string,
  build: string,
): Promise<Problem[]> {
  const folder = at.build(district, build);
  return filesProblems(folder, releaseIn(folder).files);
}

/** Why a published build cannot be given to readers as the shells are now. */
export async function unfitForShells(
  context: Context,
  district: string,
  ref: BuildRef,
): Promise<Problem[]> {
  const demands = await demandsOf(context, district, ref);
  const problems: Problem[] = [];
  for (const shell of await readShells(context))
    problems.push(...(await shellProblems(context.at.root, shell, demands)));
  return problems;
}

/** What a published build asks of a shell. @throws BadInput when its files are not there any more */
export async function demandsOf(
  { at }: Context,
  district: string,
  { build, contract }: BuildRef,
): Promise<Demands> {
  const folder = at.build(district, build);
  const file = join(folder, BUILD_FILES.policy);
  const bytes = await readIfThere(file);
  if (bytes === undefined)
    throw new BadInput(
      `${file} is missing. Put back the folder as it was published; "release verify" shows what else is wrong.`,
    );
  return { contract, shared: releaseIn(folder).shared, pack: parseJson(bytes, file) };
}

function asBadInput<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof BuildFolderError) throw new BadInput(error.message);
    throw error;
  }
}
