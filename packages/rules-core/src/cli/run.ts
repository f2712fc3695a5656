import { InvalidProfileError } from '../evaluate/profile.ts';
import { InvalidClausesError } from '../ledger/index.ts';
import { nearest } from '../nearest.ts';
import { InvalidPointsError } from '../points/entry.ts';
import { readArguments } from './arguments.ts';
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
import { commandHelp, generalHelp } from './help.ts';

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
      print(generalHelp(COMMANDS), err);
      return EXIT.badInput;
    }
    if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
      print(generalHelp(COMMANDS), out);
      return EXIT.done;
    }
    if (first === 'help') {
      print(commandHelp(commandNamed(rest[0] ?? '')), out);
      return EXIT.done;
    }
    const command = commandNamed(first);
    const given = readArguments(command, rest);
    if (given.switches.has('help')) {
      print(commandHelp(command), out);
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
