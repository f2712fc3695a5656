import { join } from 'node:path';
import { Release, ShellRelease } from '@portal/district-kit/registry';
import { z } from 'zod';
import { commonBudgets, type ShellWeights } from '../check/budgets.ts';
import { filesProblems } from '../check/files-check.ts';
import { shellBuildProblems } from '../check/shell-check.ts';
import { shellProblems } from '../check/shells-check.ts';
import { type Context, mayChange } from '../context.ts';
import { namedBuilds } from '../entry.ts';
import { BadInput, listed, type Problem, Refused } from '../errors.ts';
import { exists, readIfThere, touch } from '../files.ts';
import { parseJson } from '../json.ts';
import { isBuildName, RELEASE_FILE, RESERVED } from '../layout.ts';
import { underLock } from '../lock.ts';
import { type Published, place } from '../publish.ts';
import { demandsOf } from '../published-build.ts';
import { readRegistry } from '../registry-file.ts';
import { type LiveShell, packSchemaOf, readShells, writeShells } from '../shells-file.ts';
import { renewSite } from './site.ts';

/** @throws BadInput when the folder holds no build of the shell */
export async function shellReleaseIn(folder: string): Promise<ShellRelease> {
  const file = join(folder, RELEASE_FILE);
  const bytes = await readIfThere(file);
  if (bytes === undefined)
    throw new BadInput(`${folder} is no build: it has no ${RELEASE_FILE}; build the shell anew.`);
  const data = parseJson(bytes, file);
  const result = ShellRelease.safeParse(data);
  if (result.success) return result.data;
  const other = Release.safeParse(data);
  if (other.success) {
    const { district } = other.data;
    throw new BadInput(
      `${folder} is a build of district "${district}", not of the shell; "release publish ${district} ${folder}" publishes it.`,
    );
  }
  throw new BadInput(
    `${file} is not the ${RELEASE_FILE} of a shell:\n${z.prettifyError(result.error)}`,
  );
}

/**
 * Copies a build of the shell into the root, where nobody is given it yet.
 * @throws Refused listing everything that stands against it
 */
export async function publishShell(
  context: Context,
  folder: string,
  budget: ShellWeights = commonBudgets().shell,
): Promise<Published> {
  mayChange(context, RESERVED);
  // Also tells a folder that is no release root.
  await readRegistry(context);
  const release = await shellReleaseIn(folder);
  const problems = await shellBuildProblems(folder, release, budget);
  if (problems.length > 0)
    throw new Refused(`Shell ${release.build} is not published:\n${listed(problems)}`);
  const to = context.at.shellBuild(release.build);
  const already = await place(context, 'publish shell', folder, to);
  return { build: release.build, folder: to, already };
}

export interface ShellDone {
  message: string;
  /** What readers should know of it, but does not stand against it. */
  notes: readonly string[];
}

/**
 * Makes a published build of the shell the portal that readers get.
 * @throws Refused when a district's build that is given to readers would not work in it
 */
export async function promoteShell(context: Context, build: string): Promise<ShellDone> {
  const { at, wait } = context;
  mayChange(context, RESERVED);
  const folder = at.shellBuild(build);
  if (!isBuildName(build) || !(await exists(join(folder, RELEASE_FILE))))
    throw new BadInput(
      `There is no build "${build}" of the shell in ${at.root}; "release publish shell" puts one there.`,
    );
  const { contracts, files } = await shellReleaseIn(folder);
  const shell = { build, contracts, packSchema: packSchemaOf(build) };
  return underLock({ file: at.lock, doing: 'promote shell', wait }, async () => {
    const changed = await filesProblems(folder, files);
    if (changed.length > 0)
      throw new Refused(`Shell ${build} is not promoted:\n${listed(changed)}`);
    const { problems, notes } = await unfitBuilds(context, shell);
    if (problems.length > 0)
      throw new Refused(
        `Shell ${build} is not promoted: districts that are live would not work in it.\n${listed(problems)}`,
      );
    const before = await readShells(context);
    const current = before.find(({ role }) => role === 'current');
    if (current?.build === build) {
      await renewSite(folder, at.site);
      return { message: `Shell ${build} is the current one already.`, notes };
    }
    const previous = current && { ...current, role: 'previous' as const };
    await install(context, { ...shell, role: 'current' }, previous, before);
    return {
      message: `Shell ${build} is the current one${current ? `; ${current.build} is the previous one` : ''}.`,
      notes,
    };
  });
}

/** Gives readers the shell they had before. @throws Refused when there is none */
export async function rollbackShell(context: Context): Promise<ShellDone> {
  const { at, wait } = context;
  mayChange(context, RESERVED);
  return underLock({ file: at.lock, doing: 'rollback shell', wait }, async () => {
    const before = await readShells(context);
    const current = before.find(({ role }) => role === 'current');
    const previous = before.find(({ role }) => role === 'previous');
    if (!previous)
      throw new Refused('There is no previous shell to go back to; publish and promote another.');
    const { problems, notes } = await unfitBuilds(context, previous);
    if (problems.length > 0)
      throw new Refused(
        `The portal cannot go back to shell ${previous.build}: districts that are live would not work in it.\n${listed(problems)}`,
      );
    await install(context, { ...previous, role: 'current' }, undefined, before);
    return {
      message: `Shell ${current?.build} is taken back; ${previous.build} is the current one again.`,
      notes,
    };
  });
}

async function install(
  context: Context,
  current: LiveShell,
  previous: LiveShell | undefined,
  before: readonly LiveShell[],
): Promise<void> {
  const { at, now } = context;
  const after = [current, ...(previous ? [previous] : [])];
  // Written down first: from then on nothing is published that it could not take.
  await writeShells(context, after);
  await renewSite(at.shellBuild(current.build), at.site);
  for (const { build } of before)
    if (after.every((other) => other.build !== build)) await touch(at.shellBuild(build), now());
}

/** What districts would lose in a shell: their live builds stand against it, a fallback is only worth a note. */
async function unfitBuilds(
  context: Context,
  shell: Pick<LiveShell, 'build' | 'contracts' | 'packSchema'>,
): Promise<{ problems: Problem[]; notes: string[] }> {
  const { districts } = await readRegistry(context);
  const problems: Problem[] = [];
  const notes: string[] = [];
  for (const entry of districts)
    for (const { role, build } of namedBuilds(entry)) {
      const demands = await demandsOf(context, entry.id, build);
      const found = await shellProblems(context.at.root, shell, demands);
      const named = found.map(({ what, remedy }) => ({
        what: `${entry.id}, ${role} build ${build.build}: ${what}`,
        remedy,
      }));
      if (role === 'previous') notes.push(...named.map(({ what }) => what));
      else problems.push(...named);
    }
  return { problems, notes };
}
