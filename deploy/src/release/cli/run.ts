import { InvalidRegistryError } from '@portal/district-kit/registry';
import { InvalidPackError } from '@portal/rules-core';
import { BadInput, Refused } from '../errors.ts';
import { readArguments } from './arguments.ts';
import { type Command, EXIT, type ExitCode, type Surroundings } from './command.ts';
import { build, publish } from './commands/building.ts';
import { promote, rollback, withdraw } from './commands/giving.ts';
import { init, keys, sign } from './commands/keys.ts';
import { register, unregister } from './commands/registering.ts';
import { gc, health, status, verify } from './commands/watching.ts';
import { commandHelp, generalHelp } from './help.ts';

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
      for (const line of generalHelp(COMMANDS)) err(line);
      return EXIT.badInput;
    }
    if (first === '--help' || first === '-h' || first === 'help') {
      for (const line of generalHelp(COMMANDS)) out(line);
      return EXIT.done;
    }
    const command = COMMANDS.find(({ name }) => name === first);
    if (!command)
      throw new BadInput(
        `There is no command "${first}"; there are ${COMMANDS.map(({ name }) => name).join(', ')}.`,
      );
    const given = readArguments(command, rest);
    if (given.switches.has('help')) {
      for (const line of commandHelp(command)) out(line);
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
