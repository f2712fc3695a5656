import type { Command, Option } from './command.ts';

/** How the command line is called from the repository's root. */
const CALL = 'npm run --silent release --';

/** The help of the whole command line, in lines. */
export function generalHelp(commands: readonly Command[]): string[] {
  return [
    'release — build, check, publish, watch and take back one app at a time',
    '',
    `Usage: ${CALL} <command> [options]`,
    '',
    'Commands:',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    `"${CALL} <command> --help" tells what a command takes and prints.`,
    'Data go to stdout, messages to stderr.',
    'Exit code: 0 done, 1 refused or found wanting, 2 bad input.',
    'PORTAL_RELEASE_ONLY=<district>,… lets nothing but these apps be changed, whatever is typed: no keys either.',
    'deploy/README.md walks through it all.',
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

/** Rows as lines, each column as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[], indent = '  '): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  return rows.map((row) =>
    `${indent}${row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
      .join('  ')}`.trimEnd(),
  );
}

// A Chinese character takes the place of two letters.
function width(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);
}
