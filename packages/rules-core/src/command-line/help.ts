import { columns } from './columns.ts';
import { HELP, type Option } from './option.ts';

/** A program with commands, as its help introduces it. */
export interface Program {
  /** How it is called from the repository's root. */
  call: string;
  /** What it is for, in one line. */
  heading: string;
  /** What holds for all of its commands, after their list. */
  closing: readonly string[];
}

/** A command as its help tells it. */
export interface CommandHelp {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** Operands and options as they are typed, without the command's name. */
  usage: string;
  /** What it does, what it prints, and how it ends. */
  description: string;
  options: Readonly<Record<string, Option>>;
  examples: readonly string[];
}

/** The help of the whole program, in lines. */
export function generalHelp(
  { call, heading, closing }: Program,
  commands: readonly CommandHelp[],
): string[] {
  return [
    heading,
    '',
    `Usage: ${call} <command> [options]`,
    '',
    'Commands:',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    `"${call} <command> --help" tells what a command takes and prints.`,
    ...closing,
  ];
}

/** The help of one command, in lines. */
export function commandHelp({ call }: Program, command: CommandHelp): string[] {
  const { name, usage, description, options, examples } = command;
  const rows: [string, Option][] = [...Object.entries(options), ['help', HELP]];
  return [
    `Usage: ${call} ${name}${usage && ` ${usage}`}`,
    '',
    description,
    '',
    'Options:',
    ...columns(
      rows.map(([option, { value, help }]) => [
        `--${option}${value === undefined ? '' : ` ${value}`}`,
        help,
      ]),
    ),
    '',
    'Examples:',
    ...examples.map((example) => `  ${call} ${example}`),
  ];
}
