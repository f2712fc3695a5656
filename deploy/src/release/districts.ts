import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  BuildFolderError,
  buildRefOf,
  integrityOf,
  releaseOf,
} from '@portal/district-kit/build-folder';
import {
  BUILD_FILES,
  type BuildRef,
  parseRegistry,
  REGISTRY_SCHEMA_VERSION,
  type RegistryEntry,
  type Release,
} from '@portal/district-kit/registry';
import type { Text } from '@portal/rules-core';
import { districtBudget, type Weights } from './check/budgets.ts';
import { districtProblems } from './check/district-check.ts';
import { filesProblems } from './check/files-check.ts';
import { type Demands, shellProblems } from './check/shells-check.ts';
import { type Context, mayChange } from './context.ts';
import { namedBuilds } from './entry.ts';
import { BadInput, listed, type Problem, Refused } from './errors.ts';
import { everythingIn, exists, placeFolder, readIfThere } from './files.ts';
import { parseJson } from './json.ts';
import { isBuildName, RELEASE_FILE, RESERVED } from './layout.ts';
import { underLock } from './lock.ts';
import { changeRegistry, readRegistry } from './registry-file.ts';
import { readShells } from './shells-file.ts';

/** Where a district is published, and under which name. */
export interface Registration {
  origin: string;
  name: Text;
}

/** Puts a district into the registry, at its end, or gives one that is there another origin or name. */
export async function register(
  context: Context,
  id: string,
  { origin, name }: Registration,
): Promise<void> {
  if (id === RESERVED)
    throw new BadInput(`No district can be called "${RESERVED}": the portal's own builds are.`);
  const entry = { id, name, origin };
  // Told before anything is locked, in the registry's own words.
  parseRegistry(
    {
      schemaVersion: REGISTRY_SCHEMA_VERSION,
      sequence: 0,
      issuedAt: context.now().toISOString(),
      districts: [entry],
    },
    `with district "${id}"`,
  );
  await changeRegistry(context, `register ${id}`, async (districts) =>
    districts.some((other) => other.id === id)
      ? districts.map((other) => (other.id === id ? { ...other, ...entry } : other))
      : [...districts, entry],
  );
}

/** Takes a district out of the registry, and gives back what stood there; its builds stay until garbage is collected. */
export async function unregister(context: Context, id: string): Promise<RegistryEntry> {
  const found: RegistryEntry[] = [];
  await changeRegistry(context, `unregister ${id}`, async (districts) => {
    found.push(entryNamed(districts, id));
    return districts.filter((entry) => entry.id !== id);
  });
  return entryNamed(found, id);
}

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

/** @throws BadInput for a district that is not registered */
export function entryNamed(districts: readonly RegistryEntry[], id: string): RegistryEntry {
  const entry = districts.find((other) => other.id === id);
  if (entry) return entry;
  const ids = districts.map((other) => other.id).join(', ') || 'none';
  throw new BadInput(
    `District "${id}" is not registered (registered: ${ids}); "release register ${id} --origin URL" does it.`,
  );
}

function asBadInput<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof BuildFolderError) throw new BadInput(error.message);
    throw error;
  }
}
