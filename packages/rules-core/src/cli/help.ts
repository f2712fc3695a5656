import type { Command, Option } from './command.ts';

/** How the command line is called from the repository's root. */
const CALL = 'npm run --silent rules --';

/** The help of the whole command line, in lines. */
export function generalHelp(commands: readonly Command[]): string[] {
  return [
    'rules — read, evaluate and check the districts’ policy packs',
    '',
    `Usage: ${CALL} <command> [options]`,
    '',
    'Commands:',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    `"${CALL} <command> --help" tells what a command takes and prints.`,
    'Data go to stdout, messages to stderr. "-" as FILE reads standard input.',
    'Exit code: 0 done, 1 found wanting, 2 bad input.',
    'Money is counted in fen (100 fen = 1 yuan), shares in basis points (100 = 1 %).',
  ];
}

/** The help of one command, in lines. */
export function commandHelp({ name, usage, description, options, examples }: Command): string[] {
  const rows: [string, Option][] = [
    ...Object.entries(options),
    ['help', { help: 'Show this help.' }],
  ];
  return [
    `Usage: ${CALL} ${name}${usage && ` ${usage}`}`,
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
    ...examples.map((example) => `  ${CALL} ${example}`),
  ];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}
