import type { RegistryEntry } from '@portal/district-kit/registry';
import { todayInShanghai } from '@portal/rules-core';
import type { Context } from './context.ts';
import { entryNamed } from './districts.ts';
import { rolledBack, withCurrent, without } from './entry.ts';
import { BadInput, listed, Refused } from './errors.ts';
import {
  changedSince,
  changedSinceGiven,
  publishedRef,
  unfitForShells,
} from './published-build.ts';
import { changeRegistry } from './registry-file.ts';

export interface PromoteOptions {
  /** Only for so many of a hundred readers, 1 to 99. */
  canary?: number | undefined;
  /** From this day on by the clock of Shanghai, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** A canary that was paused goes on. */
  resume?: boolean | undefined;
  /** For everybody, though it is a canary that was paused. */
  force?: boolean | undefined;
}

/** What a change did, in words; where it changed nothing, it says so. */
export interface Done {
  sequence: number;
  message: string;
}

/**
 * Gives a published build to readers: to all, to some, or to all from a day on.
 * @throws Refused, BadInput
 */
export async function promote(
  context: Context,
  district: string,
  build: string,
  options: PromoteOptions = {},
): Promise<Done> {
  checkOptions(options, todayInShanghai(context.now()));
  // Told before anything is locked; what counts is asked below, under the lock.
  await publishedRef(context, district, build);
  let message = '';
  const { after } = await changeRegistry(context, `promote ${district}`, async (districts) => {
    const entry = entryNamed(districts, district);
    const ref = await publishedRef(context, district, build);
    const problems = [
      // What is signed here is what readers will trust. That it is what was published, nobody can tell who only has
      // the root; that it is whole, and what other readers are given, can be told.
      ...changedSinceGiven(entry, ref),
      ...(await changedSince(context, district, build)),
      ...(await unfitForShells(context, district, ref)),
    ];
    if (problems.length > 0)
      throw new Refused(`Build ${build} of "${district}" is not promoted:\n${listed(problems)}`);
    const changed = promoted(entry, { build: ref, options });
    message = changed.message;
    return districts.map((other) => (other === entry ? changed.entry : other));
  });
  return { sequence: after.sequence, message };
}

function checkOptions({ canary, on, resume, force }: PromoteOptions, today: string): void {
  if (canary !== undefined && on !== undefined)
    throw new BadInput('A build is either tried with some readers or set to a day, not both.');
  if (canary !== undefined && !(Number.isInteger(canary) && canary >= 1 && canary <= 99))
    throw new BadInput(
      `--canary takes a whole number from 1 to 99 (of a hundred readers), not "${canary}"; leave it out to give the build to all.`,
    );
  if (on !== undefined && !isDay(on))
    throw new BadInput(`"${on}" is no calendar date; write --on YYYY-MM-DD.`);
  if (on !== undefined && on < today)
    throw new Refused(
      `${on} is past: in Shanghai it is ${today}. Leave --on out to give the build to all at once.`,
    );
  if (resume && (on !== undefined || force))
    throw new BadInput('--resume lets a canary go on; it goes with --canary or alone.');
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && date.toJSON()?.startsWith(text) === true;
}

function promoted(
  entry: RegistryEntry,
  { build, options }: { build: NonNullable<RegistryEntry['current']>; options: PromoteOptions },
): { entry: RegistryEntry; message: string } {
  const { id, current, canary } = entry;
  const name = `Build ${build.build} of "${id}"`;
  const own = canary?.build.build === build.build ? canary : undefined;
  if (options.resume && !own)
    throw new Refused(`${name} is no canary; there is nothing to resume.`);
  if (own?.paused !== undefined && !options.resume && !options.force)
    throw new Refused(
      `${name} is a canary that was paused: ${own.paused}\nLet it go on with --resume, give it to all nevertheless with --force, or take it away: release withdraw ${id} ${build.build}`,
    );
  const percent = options.canary ?? (options.resume ? own?.percent : undefined);
  const isPart = percent !== undefined || options.on !== undefined;
  if (isPart && current === undefined)
    throw new Refused(
      `"${id}" has no current build that other readers could get; give the first one to all: release promote ${id} ${build.build}`,
    );
  if (current?.build === build.build) {
    if (isPart) throw new Refused(`${name} is the current one already; all readers get it.`);
    return { entry, message: `${name} is the current one already; nothing has changed.` };
  }
  if (percent !== undefined)
    return {
      entry: { ...without(entry, build.build), ...kept(entry), canary: { build, percent } },
      message: `${name} is tried with ${percent} of a hundred readers${canary && !own ? `, in place of ${canary.build.build}` : ''}.`,
    };
  if (options.on !== undefined)
    return {
      entry: {
        ...without(entry, build.build),
        ...kept(entry),
        scheduled: { build, from: options.on },
      },
      message: `${name} is set to ${options.on} (Shanghai); until then ${current?.build} stays the current one.`,
    };
  return {
    entry: withCurrent(entry, build),
    message: `${name} is the current one${current ? `; ${current.build} is the previous one` : ''}.`,
  };
}

// A build that was taken back may be tried again, and stays what readers of the current one fall back on.
function kept({ previous }: RegistryEntry): Pick<RegistryEntry, 'previous'> {
  return previous ? { previous } : {};
}

/** Makes every scheduled build whose day has come the current one; a write of any kind does it in passing. */
export async function promoteDue(context: Context): Promise<Done> {
  const { after, due } = await changeRegistry(context, 'promote what is due', async (districts) =>
    Array.from(districts),
  );
  return {
    sequence: after.sequence,
    message: due.length > 0 ? `Their day has come: ${due.join(', ')}.` : 'No day has come.',
  };
}

/** Gives readers the build that they had before. @throws Refused when there is none */
export async function rollback(context: Context, district: string): Promise<Done> {
  let message = '';
  const { after } = await changeRegistry(context, `rollback ${district}`, async (districts) => {
    const entry = entryNamed(districts, district);
    const back = rolledBack(entry);
    if (!back)
      throw new Refused(
        `"${district}" has no previous build to go back to. ${entry.current ? `Promote another one, or withdraw the district: release withdraw ${district}` : 'It has no build at all.'}`,
      );
    message = `Build ${entry.current?.build} of "${district}" is taken back; ${back.current?.build} is the current one again.`;
    return districts.map((other) => (other === entry ? back : other));
  });
  return { sequence: after.sequence, message };
}

/**
 * Takes one build of a district from its readers (a canary, a scheduled or previous one), or without `build` the
 * district's all: the portal then says that it has published nothing.
 */
export async function withdraw(context: Context, district: string, build?: string): Promise<Done> {
  let message = '';
  const { after } = await changeRegistry(context, `withdraw ${district}`, async (districts) => {
    const entry = entryNamed(districts, district);
    const { id, name, origin } = entry;
    if (build === undefined) {
      message = entry.current
        ? `All builds of "${id}" are withdrawn; to bring it back: release promote ${id} ${entry.current.build}.`
        : `"${id}" has no build that readers are given; nothing has changed.`;
      return districts.map((other) => (other === entry ? { id, name, origin } : other));
    }
    if (entry.current?.build === build)
      throw new Refused(
        `Build ${build} of "${id}" is the current one. Go back to the one before: release rollback ${id}; or withdraw the whole district: release withdraw ${id}`,
      );
    const changed = without(entry, build);
    message =
      Object.keys(changed).length === Object.keys(entry).length
        ? `Build ${build} of "${id}" is given to nobody; nothing has changed.`
        : `Build ${build} of "${id}" is withdrawn.`;
    return districts.map((other) => (other === entry ? changed : other));
  });
  return { sequence: after.sequence, message };
}

/** Stops giving a canary to readers, with the reason. */
export async function pauseCanary(
  context: Context,
  district: string,
  build: string,
  reason: string,
): Promise<Done> {
  const { after } = await changeRegistry(context, `pause ${district}`, async (districts) => {
    const entry = entryNamed(districts, district);
    const { canary } = entry;
    if (canary?.build.build !== build)
      throw new Refused(`Build ${build} of "${district}" is no canary any more.`);
    return districts.map((other) =>
      other === entry ? { ...entry, canary: { ...canary, paused: reason } } : other,
    );
  });
  return { sequence: after.sequence, message: `Build ${build} of "${district}" is paused.` };
}
