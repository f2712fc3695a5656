import { join } from 'node:path';
import { integrityOf } from '@portal/district-kit/build-folder';
import { districtBudget, type Weights } from './check/budgets.ts';
import { districtProblems } from './check/district-check.ts';
import { type Context, mayChange } from './context.ts';
import { entryNamed } from './districts.ts';
import { listed, Refused } from './errors.ts';
import { everythingIn, exists, placeFolder, readIfThere } from './files.ts';
import { underLock } from './lock.ts';
import { releaseIn } from './published-build.ts';
import { readRegistry } from './registry-file.ts';
import { readShells } from './shells-file.ts';

export interface PublishOptions {
  /** What it may weigh; without it the common budgets, and those of `app`. */
  budget?: Weights | undefined;
  /** The folder of the district's app, for its own budgets. */
  app?: string | undefined;
}

export interface Published {
  build: string;
  folder: string;
  /** Whether it was there already, with the same bytes. */
  already: boolean;
}

/**
 * Copies a build into the root, where nobody is given it yet.
 * @param folder the build, as "release build" leaves it
 * @throws Refused listing everything that stands against it; BadInput for a folder that is no build
 */
export async function publish(
  context: Context,
  district: string,
  folder: string,
  { budget, app }: PublishOptions = {},
): Promise<Published> {
  const { at } = context;
  mayChange(context, district);
  const { districts } = await readRegistry(context);
  entryNamed(districts, district);
  const release = releaseIn(folder);
  const problems = await districtProblems({
    folder,
    district,
    release,
    root: at.root,
    shells: await readShells(context),
    budget: budget ?? (await districtBudget(app)),
  });
  if (problems.length > 0)
    throw new Refused(
      `Build ${release.build} of "${district}" is not published:\n${listed(problems)}`,
    );
  const to = at.build(district, release.build);
  const already = await place(context, `publish ${district}`, folder, to);
  return { build: release.build, folder: to, already };
}

/** Copies a build to its place, once; true when the same bytes were there already. @throws Refused */
export async function place(
  { at, wait }: Context,
  doing: string,
  folder: string,
  to: string,
): Promise<boolean> {
  const paths = (await everythingIn(folder)).map(({ path }) => path);
  return underLock({ file: at.lock, doing, wait }, async () => {
    if (await exists(to)) {
      const differing = await differences(folder, to);
      if (differing.length === 0) return true;
      throw new Refused(
        `${to} was published already, with other bytes: ${differing.slice(0, 5).join(', ')}${differing.length > 5 ? ` and ${differing.length - 5} more` : ''}.\nA build is never replaced under its name. Equal sources give equal bytes: see whether the folder is the build of what is committed, and build it anew.`,
      );
    }
    await placeFolder(folder, to, paths);
    return false;
  });
}

/** The files that are not the same in two folders. */
export async function differences(one: string, other: string): Promise<string[]> {
  const paths = new Set(
    [...(await everythingIn(one)), ...(await everythingIn(other))].map(({ path }) => path),
  );
  const differing: string[] = [];
  for (const path of paths) {
    const [a, b] = await Promise.all([one, other].map((folder) => readIfThere(join(folder, path))));
    if (!a || !b || integrityOf(a) !== integrityOf(b)) differing.push(path);
  }
  return differing.sort();
}
