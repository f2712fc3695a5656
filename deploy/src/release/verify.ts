import { join } from 'node:path';
import { integrityOf } from '@portal/district-kit/build-folder';
import {
  BUILD_FILES,
  type BuildRef,
  type Registry,
  type RegistryEntry,
  type Release,
} from '@portal/district-kit/registry';
import { filesProblems } from './check/files-check.ts';
import type { Context } from './context.ts';
import { namedBuilds } from './entry.ts';
import { BadInput, type Problem, Refused } from './errors.ts';
import { exists, readIfThere } from './files.ts';
import { PAGE } from './layout.ts';
import { releaseIn } from './published-build.ts';
import { readPreviousRegistry, readRegistry } from './registry-file.ts';
import { shellReleaseIn } from './shell/shells.ts';
import { siteDifferences } from './shell/site.ts';
import { readShells } from './shells-file.ts';

const PUT_BACK = 'Put back the folder as it was published, or take its build from its readers.';

export interface Verified {
  problems: Problem[];
  /** How many builds were held against their digests. */
  builds: number;
  files: number;
}

/** Walks a root as a reader's browser would: signature, then the digests of all that is live. */
export async function verifyRoot(context: Context): Promise<Verified> {
  const { at } = context;
  const verified: Verified = { problems: [], builds: 0, files: 0 };
  const { problems } = verified;
  if (await exists(at.lock))
    problems.push({
      what: `${at.lock} is there: somebody is writing, or was interrupted.`,
      remedy: 'Remove it when nobody is at work on the root.',
    });
  let registry: Registry;
  try {
    registry = await readRegistry(context);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    problems.push({ what: error.message, remedy: 'See above.' });
    return verified;
  }
  const previous = await previousOf(context, registry, problems);
  const seen = new Set<string>();
  const walk = async (entry: RegistryEntry, of: string): Promise<void> => {
    for (const { role, build } of namedBuilds(entry)) {
      const folder = at.build(entry.id, build.build);
      if (seen.has(folder)) continue;
      seen.add(folder);
      const where = `${entry.id}, ${role} build ${build.build}${of}`;
      add(verified, where, await buildProblems(folder, entry.id, build));
    }
  };
  for (const entry of registry.districts) {
    await walk(entry, '');
    if (entry.current) {
      const [page, wanted] = await Promise.all([
        readIfThere(at.page(entry.id)),
        readIfThere(join(at.build(entry.id, entry.current.build), PAGE)),
      ]);
      if (wanted && !page?.equals(wanted))
        problems.push({
          what: `${at.page(entry.id)} is not the page of the current build.`,
          remedy: 'Sign the registry once more, which renews it: "release sign".',
        });
    }
  }
  for (const entry of previous?.districts ?? []) await walk(entry, ' of the registry before');
  for (const { build, role } of await readShells(context)) {
    const folder = at.shellBuild(build);
    add(verified, `shell, ${role} build ${build}`, await shellFolderProblems(folder));
    if (role === 'current' && (await exists(folder)))
      for (const path of await siteDifferences(folder, at.site))
        problems.push({
          what: `${join(at.site, path)} is not that of shell ${build}.`,
          remedy: `Promote it once more, which renews it: release promote shell ${build}`,
        });
  }
  return verified;
}

/** The registry before `registry`, where there is one that is of use; what is amiss with it is added to `problems`. */
async function previousOf(
  context: Context,
  registry: Registry,
  problems: Problem[],
): Promise<Registry | undefined> {
  const remedy = 'Sign the registry once more, which puts the one of now there: "release sign".';
  const { previousRegistry: file } = context.at;
  let previous: Registry | undefined;
  try {
    previous = await readPreviousRegistry(context);
  } catch (error) {
    if (!(error instanceof Refused || error instanceof BadInput)) throw error;
    problems.push({ what: error.message, remedy });
    return undefined;
  }
  if (previous && previous.sequence > registry.sequence)
    problems.push({
      what: `${file} has the number ${previous.sequence}, and ${context.at.registry}, which came after it, ${registry.sequence}.`,
      remedy: `An old copy was put back. Sign above both numbers: "release sign --above ${previous.sequence + 1}".`,
    });
  return previous;
}

interface Found {
  problems: Problem[];
  files: number;
}

function add(verified: Verified, where: string, { problems, files }: Found): void {
  verified.builds += 1;
  verified.files += files;
  for (const { what, remedy } of problems)
    verified.problems.push({ what: `${where}: ${what}`, remedy });
}

async function buildProblems(folder: string, district: string, ref: BuildRef): Promise<Found> {
  const problems: Problem[] = [];
  for (const name of Object.keys(BUILD_FILES) as (keyof typeof BUILD_FILES)[]) {
    const bytes = await readIfThere(join(folder, BUILD_FILES[name]));
    if (bytes === undefined)
      problems.push({ what: `${BUILD_FILES[name]} is missing.`, remedy: PUT_BACK });
    else if (integrityOf(bytes) !== ref.integrity[name])
      problems.push({
        what: `${BUILD_FILES[name]} has another digest than the registry says.`,
        remedy: PUT_BACK,
      });
  }
  let release: Release;
  try {
    release = releaseIn(folder);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { problems: [...problems, { what: error.message, remedy: PUT_BACK }], files: 0 };
  }
  if (release.district !== district || release.build !== ref.build)
    problems.push({
      what: `release.json is that of build ${release.build} of "${release.district}".`,
      remedy: PUT_BACK,
    });
  problems.push(...(await filesProblems(folder, release.files)));
  return { problems, files: Object.keys(release.files).length };
}

async function shellFolderProblems(folder: string): Promise<Found> {
  try {
    const { files } = await shellReleaseIn(folder);
    return { problems: await filesProblems(folder, files), files: Object.keys(files).length };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { problems: [{ what: error.message, remedy: PUT_BACK }], files: 0 };
  }
}
