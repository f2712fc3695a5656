import { readArguments } from '../command-line/arguments.ts';
import { commandHelp, generalHelp, type Program } from '../command-line/help.ts';
import { InvalidProfileError } from '../evaluate/profile.ts';
import { InvalidClausesError } from '../ledger/index.ts';
import { nearest } from '../nearest.ts';
import { InvalidPointsError } from '../points/entry.ts';
import type { Command, Surroundings } from './command.ts';
import { batch } from './commands/batch.ts';
import { evaluate } from './commands/evaluate.ts';
import { facts } from './commands/facts.ts';
import { ledger } from './commands/ledger.ts';
import { list } from './commands/list.ts';
import { points } from './commands/points.ts';
import { rank } from './commands/rank.ts';
import { schema } from './commands/schema.ts';
import { show } from './commands/show.ts';
import { validate } from './commands/validate.ts';
import { BadInput } from './errors.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

const PROGRAM: Program = {
  call: 'npm run --silent rules --',
  heading: 'rules — read, evaluate and check the districts’ policy packs',
  closing: [
    'Data go to stdout, messages to stderr. "-" as FILE reads standard input.',
    'Exit code: 0 done, 1 found wanting, 2 bad input.',
    'Money is counted in fen (100 fen = 1 yuan), shares in basis points (100 = 1 %).',
  ],
};

const COMMANDS: readonly Command[] = [
  list,
  show,
  facts,
  evaluate,
  batch,
  points,
  rank,
  ledger,
  validate,
  schema,
];

/** Runs one command and says how it ended. Bad input is told on stderr; only a defect of the program throws. */
export async function runCommand(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { out, err } = surroundings;
  const print = (lines: readonly string[], line: (text: string) => void): void => {
    for (const text of lines) line(text);
  };
  const [first, ...rest] = args;
  try {
    if (first === undefined) {
      print(generalHelp(PROGRAM, COMMANDS), err);
      return EXIT.badInput;
    }
    if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
      print(generalHelp(PROGRAM, COMMANDS), out);
      return EXIT.done;
    }
    if (first === 'help') {
      print(commandHelp(PROGRAM, commandNamed(rest[0] ?? '')), out);
      return EXIT.done;
    }
    const command = commandNamed(first);
    const given = readArguments('rules', command, rest);
    if (given.switches.has('help')) {
      print(commandHelp(PROGRAM, command), out);
      return EXIT.done;
    }
    return await command.run(given, surroundings);
  } catch (error) {
    if (!isBadInput(error)) throw error;
    print(error.message.split('\n'), err);
    return EXIT.badInput;
  }
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((entry) => entry.name === name);
  if (command) return command;
  const names = COMMANDS.map((entry) => entry.name);
  const near = nearest(name, names);
  throw new BadInput(
    `there is no command "${name}"; ${near === undefined ? `there are ${names.join(', ')}` : `did you mean "${near}"?`}`,
  );
}

function isBadInput(error: unknown): error is Error {
  return (
    error instanceof BadInput ||
    error instanceof InvalidProfileError ||
    error instanceof InvalidPointsError ||
    error instanceof InvalidClausesError
  );
}
