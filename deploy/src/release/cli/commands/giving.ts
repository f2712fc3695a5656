import { BadInput } from '../../errors.ts';
import { RESERVED } from '../../layout.ts';
import { type Arguments, type Command, EXIT, KEY, ROOT, type Surroundings } from '../command.ts';
import { openRoot, operand } from '../open.ts';

export const promote: Command = {
  name: 'promote',
  summary: 'Give a published build to readers: to all, to some, or from a day on.',
  usage:
    '<district> <build> [--canary N | --on YYYY-MM-DD] [--resume] [--force] | shell <build> | --due',
  description:
    'Without options the build becomes the current one, and the one before the previous one.\n' +
    'It is held against all live shells once more; a shell against all live builds of the districts.',
  options: {
    canary: {
      value: 'N',
      help: 'Try it with N of a hundred readers, 1 to 99; the same ones each time.',
    },
    on: {
      value: 'YYYY-MM-DD',
      help: 'Give it to all from this day on in Shanghai. Readers get it that day by themselves.',
    },
    resume: { help: 'Let a canary that was paused go on.' },
    force: { help: 'Give a canary that was paused to all nevertheless.' },
    due: { help: 'Make every scheduled build whose day has come the current one.' },
    root: ROOT,
    key: KEY,
  },
  operands: [0, 2],
  examples: [
    'promote north 0123456789 --canary 10',
    'promote north 0123456789',
    'promote north 0123456789 --on 2027-01-01',
    'promote --due',
    'promote shell 0123456789',
  ],
  run: async (given, surroundings) => {
    const root = openRoot(given, surroundings);
    if (given.switches.has('due')) {
      if (given.operands.length > 0)
        throw new BadInput('--due is about all districts; leave their names out.');
      return tell(await root.promoteDue(), surroundings);
    }
    const [app, build] = given.operands;
    if (app === undefined || build === undefined)
      throw new BadInput('Say which build of which app: release promote <district> <build>');
    if (app === RESERVED) {
      refuseOptions(given);
      return tellShell(await root.promoteShell(build), surroundings);
    }
    const done = await root.promote(app, build, {
      canary: numberIn(given, 'canary'),
      on: given.values.get('on'),
      resume: given.switches.has('resume'),
      force: given.switches.has('force'),
    });
    return tell(done, surroundings);
  },
};

export const rollback: Command = {
  name: 'rollback',
  summary: 'Take the current build back; readers get the previous one again.',
  usage: '<district|shell>',
  description:
    'What is taken back has no role any more: readers do not fall back on it, and it is no canary.',
  options: { root: ROOT, key: KEY },
  operands: [1, 1],
  examples: ['rollback north', 'rollback shell'],
  run: async (given, surroundings) => {
    const root = openRoot(given, surroundings);
    const app = operand(given, 0);
    return app === RESERVED
      ? tellShell(await root.rollbackShell(), surroundings)
      : tell(await root.rollback(app), surroundings);
  },
};

export const withdraw: Command = {
  name: 'withdraw',
  summary: 'Take a canary or a scheduled build away, or all of a district.',
  usage: '<district> [build]',
  description:
    'With a build: it is no canary, scheduled or previous one any more. Without: the portal says that the district\n' +
    'has published nothing, until a build is promoted again.',
  options: { root: ROOT, key: KEY },
  operands: [1, 2],
  examples: ['withdraw north 0123456789', 'withdraw north'],
  run: async (given, surroundings) => {
    const root = openRoot(given, surroundings);
    return tell(await root.withdraw(operand(given, 0), given.operands[1]), surroundings);
  },
};

function tell({ message, sequence }: { message: string; sequence: number }, { err }: Surroundings) {
  err(`${message} The registry is number ${sequence}.`);
  return EXIT.done;
}

function tellShell(
  { message, notes }: { message: string; notes: readonly string[] },
  { err }: Surroundings,
) {
  err(message);
  for (const note of notes) err(`Note: ${note}`);
  return EXIT.done;
}

// The portal's own builds are in no registry; whoever names these options expects something else.
function refuseOptions({ values, switches }: Arguments): void {
  for (const name of ['canary', 'on', 'resume', 'force'])
    if (values.has(name) || switches.has(name))
      throw new BadInput(`--${name} is for districts; the shell is given to all at once.`);
}

function numberIn({ values }: Arguments, name: string): number | undefined {
  const text = values.get(name);
  return text === undefined ? undefined : /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
