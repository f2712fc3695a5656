import { type Arguments, readArguments as read } from '@portal/rules-core/command-line';
import type { Command } from './command.ts';

/** What was typed after a command's name. @throws BadInput naming the word and the remedy */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const { name, usage, options } = command;
  const [least, most] = command.operands;
  const operands = { least, most, name: `part of "release ${name} ${usage}"` };
  return read('release', { name, options, operands }, args);
}
