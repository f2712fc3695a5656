import { InvalidRegistryError } from '@portal/district-kit/registry';
import { InvalidPackError } from '@portal/rules-core';
import { commandHelp, generalHelp, nearest, type Program } from '@portal/rules-core/command-line';
import { BadInput, Refused } from '../errors.ts';
import { readArguments } from './arguments.ts';
import { type Command, EXIT, type ExitCode, type Surroundings } from './command.ts';
import { build, publish } from './commands/building.ts';
import { promote, rollback, withdraw } from './commands/giving.ts';
import { init, keys, sign } from './commands/keys.ts';
import { register, unregister } from './commands/registering.ts';
import { gc, health, status, verify } from './commands/watching.ts';

const PROGRAM: Program = {
  call: 'npm run --silent release --',
  heading: 'release — build, check, publish, watch and take back one app at a time',
  closing: [
    'Data go to stdout, messages to stderr.',
    'Exit code: 0 done, 1 refused or found wanting, 2 bad input.',
    'PORTAL_RELEASE_ONLY=<district>,… lets nothing but these apps be changed, whatever is typed: no keys either.',
    'deploy/README.md walks through it all.',
  ],
};

export const COMMANDS: readonly Command[] = [
  build,
  publish,
  promote,
  rollback,
  withdraw,
  status,
  health,
  verify,
  gc,
  keys,
  init,
  sign,
  register,
  unregister,
];

/** Runs one command and says how it ended. Only a defect of the program throws. */
export async function runCommand(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { out, err } = surroundings;
  const [first, ...rest] = args;
  try {
    if (first === undefined) {
      for (const line of generalHelp(PROGRAM, COMMANDS)) err(line);
      return EXIT.badInput;
    }
    if (first === '--help' || first === '-h' || first === 'help') {
      const [about] = first === 'help' ? rest : [];
      const lines =
        about === undefined
          ? generalHelp(PROGRAM, COMMANDS)
          : commandHelp(PROGRAM, commandNamed(about));
      for (const line of lines) out(line);
      return EXIT.done;
    }
    const command = commandNamed(first);
    const given = readArguments(command, rest);
    if (given.switches.has('help')) {
      for (const line of commandHelp(PROGRAM, command)) out(line);
      return EXIT.done;
    }
    return await command.run(given, surroundings);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    err((error as Error).message);
    return code;
  }
}

function commandNamed(word: string): Command {
  const command = COMMANDS.find(({ name }) => name === word);
  if (command) return command;
  const names = COMMANDS.map(({ name }) => name);
  const near = nearest(word, names);
  throw new BadInput(
    `There is no command "${word}"; ${near === undefined ? `there are ${names.join(', ')}.` : `did you mean "${near}"?`}`,
  );
}

function codeOf(error: unknown): ExitCode | undefined {
  if (error instanceof Refused) return EXIT.wanting;
  if (
    error instanceof BadInput ||
    error instanceof InvalidRegistryError ||
    error instanceof InvalidPackError
  )
    return EXIT.badInput;
  return undefined;
}
