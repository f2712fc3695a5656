import { type FileHandle, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { columns } from '@portal/rules-core/command-line';
import { BadInput } from '../../errors.ts';
import { type Command, EXIT, JSON_OPTION, KEY, ROOT } from '../command.ts';
import { lookAtRoot, openRoot } from '../open.ts';
import { statusLines } from '../status-lines.ts';

export const status: Command = {
  name: 'status',
  summary: 'What readers are given, and what else is in the root.',
  usage: '[--json]',
  description:
    'A line for each district and shell: builds by role, canaries with their percentage and why they are paused,\n' +
    'scheduled days. Builds whose files are missing are marked. Ends with 1 when one is.',
  options: { root: ROOT, json: JSON_OPTION },
  operands: [0, 0],
  examples: ['status'],
  run: async (given, surroundings) => {
    const found = await lookAtRoot(given, surroundings).status();
    if (given.switches.has('json')) surroundings.out(JSON.stringify(found));
    else for (const line of statusLines(found)) surroundings.out(line);
    const missing = [
      ...found.districts.flatMap(({ current, previous, canary, scheduled }) => [
        current,
        previous,
        canary,
        scheduled,
      ]),
      ...found.shells,
    ].some((build) => build?.missing);
    return missing ? EXIT.wanting : EXIT.done;
  },
};

export const verify: Command = {
  name: 'verify',
  summary: 'Walk the root: signature, and the digests of all that is live.',
  usage: '[--json]',
  description: 'Prints what is wrong and what to do, and ends with 1 when anything is.',
  options: { root: ROOT, json: JSON_OPTION },
  operands: [0, 0],
  examples: ['verify'],
  run: async (given, surroundings) => {
    const { out, err } = surroundings;
    const found = await lookAtRoot(given, surroundings).verify();
    if (given.switches.has('json')) out(JSON.stringify(found));
    else for (const { what, remedy } of found.problems) out(`${what}\n  ${remedy}`);
    const { problems, files } = found;
    const builds = counted(found.builds, 'build');
    err(
      problems.length === 0
        ? `All is as it was published: ${builds}, ${counted(files, 'file')}.`
        : `${counted(problems.length, 'problem')} in ${builds}.`,
    );
    return problems.length === 0 ? EXIT.done : EXIT.wanting;
  },
};

export const gc: Command = {
  name: 'gc',
  summary: 'Remove builds that no reader can ask for any more.',
  usage: '[--keep N] [--dry-run] [--json]',
  description:
    'Kept are the builds that the registry names, those that were taken from readers (or published) less than a day\n' +
    'ago, for pages that are open, and the N newest others of each app. Prints what is removed.',
  options: {
    keep: { value: 'N', help: 'How many others of each app to keep. Default: 1.' },
    'dry-run': { help: 'Remove nothing; only print.' },
    root: ROOT,
    json: JSON_OPTION,
  },
  operands: [0, 0],
  examples: ['gc --dry-run', 'gc --keep 3'],
  run: async (given, surroundings) => {
    const keep = given.values.get('keep') ?? '1';
    if (!/^\d{1,6}$/.test(keep)) throw new BadInput(`--keep takes a whole number, not "${keep}".`);
    const dryRun = given.switches.has('dry-run');
    const found = await openRoot(given, surroundings).gc({ keep: Number(keep), dryRun });
    if (given.switches.has('json')) surroundings.out(JSON.stringify(found));
    else for (const path of found.removed) surroundings.out(path);
    surroundings.err(
      `${counted(found.removed.length, 'thing')} ${dryRun ? 'would be removed' : 'removed'}.`,
    );
    return EXIT.done;
  },
};

export const health: Command = {
  name: 'health',
  summary: 'Count how loads went, and pause a canary that does worse.',
  usage: '--log FILE [--pause] [--json]',
  description:
    'Reads the web server’s health log: lines of hour and path, without anything of the reader. Each canary is held\n' +
    'against the current build in the same hours (Fisher’s exact test, at least 50 loads of both). Ends with 1 when\n' +
    'one does worse.',
  options: {
    log: { value: 'FILE', help: 'The log; - reads standard input.' },
    pause: { help: 'Give a canary that does worse to nobody, at once.' },
    root: ROOT,
    key: KEY,
    json: JSON_OPTION,
  },
  operands: [0, 0],
  examples: ['health --log /var/log/nginx/portal-health.log --pause'],
  run: async (given, surroundings) => {
    const { out, err, folder } = surroundings;
    const log = given.values.get('log');
    if (log === undefined) throw new BadInput('Name the log: release health --log FILE');
    const lines = linesOf(log === '-' ? undefined : resolve(folder, log));
    const pause = given.switches.has('pause');
    const { counts, skipped, canaries } = await openRoot(given, surroundings).health(lines, {
      pause,
    });
    if (given.switches.has('json')) out(JSON.stringify({ counts, skipped, canaries }));
    else {
      const head = ['district', 'build', 'role', 'loads', 'failed', 'how'];
      const rows = counts.map(({ district, build, role, loads, failures, outcomes }) => [
        district,
        build,
        role,
        String(loads),
        String(failures),
        Object.entries(outcomes)
          .map(([word, count]) => `${word} ${count}`)
          .join(', '),
      ]);
      for (const line of columns([head, ...rows], '')) out(line);
    }
    if (skipped > 0) err(`${skipped} lines say nothing of this form and were skipped.`);
    for (const { district, build, worse, why, paused } of canaries)
      err(
        `Canary ${build} of "${district}" ${worse ? 'does worse' : 'does no worse'}${paused === 'now' ? ' and is paused' : paused === 'before' ? ' (it is paused)' : ''}: ${why}.`,
      );
    return canaries.some(({ worse }) => worse) ? EXIT.wanting : EXIT.done;
  },
};

// Opened only when the first line is asked for: lines that come before anybody listens are lost.
async function* linesOf(file: string | undefined): AsyncGenerator<string> {
  if (file === undefined) {
    yield* createInterface({ input: process.stdin });
    return;
  }
  let log: FileHandle;
  try {
    log = await open(file);
  } catch {
    throw new BadInput(`The log ${file} cannot be read.`);
  }
  yield* log.readLines();
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
