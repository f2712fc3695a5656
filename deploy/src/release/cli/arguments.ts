import { parseArgs } from 'node:util';
import { BadInput } from '../errors.ts';
import type { Command, Given } from './command.ts';

/** What was typed after a command's name. @throws BadInput naming the word and the remedy */
export function readArguments(command: Command, args: readonly string[]): Given {
  const see = `see "release ${command.name} --help"`;
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args, options);
  } catch (error) {
    // Node's own words name the option and what is wrong with it.
    const [message = ''] = (error as Error).message.split('. ');
    throw new BadInput(`${message}; ${see}`);
  }
  const { positionals, values } = parsed;
  const [least, most] = command.operands;
  if (values.help !== true) {
    if (positionals.length < least)
      throw new BadInput(`Something is missing: release ${command.name} ${command.usage}; ${see}`);
    if (positionals.length > most)
      throw new BadInput(`"${positionals[most]}" is one word too many; ${see}`);
  }
  const entries = Object.entries(values);
  return {
    operands: positionals,
    values: new Map(
      entries.flatMap(([name, value]): [string, string][] =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    ),
    switches: new Set(entries.flatMap(([name, value]) => (value === true ? [name] : []))),
  };
}

function parse(args: readonly string[], options: Record<string, { type: 'boolean' | 'string' }>) {
  return parseArgs({
    args: [...args],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
}
