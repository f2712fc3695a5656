import { parseArgs } from 'node:util';
import { nearest } from '../nearest.ts';
import { BadInput } from './errors.ts';
import { type Arguments, HELP, type Option } from './option.ts';

/** What a command can be given. */
export interface Takes {
  name: string;
  options: Readonly<Record<string, Option>>;
  /** The least and the most operands, and what is missing where there are too few. */
  operands?: { least: number; most: number; name: string };
}

/**
 * What was typed after a command's name, checked against what the command knows.
 * @param program what is typed before the command, for the message that points to its help
 * @throws BadInput for an option that is unknown, doubled or lacks its value, and for too few or too many operands.
 */
export function readArguments(program: string, command: Takes, args: readonly string[]): Arguments {
  const known: Record<string, Option> = { ...command.options, help: HELP };
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(
        Object.entries(known).map(([name, option]) => [
          name,
          { type: option.value === undefined ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    tokens: true,
  });
  const refuse = (message: string): never => {
    throw new BadInput(
      `${message}${message.endsWith('?') ? ' See' : '; see'} "${program} ${command.name} --help"`,
    );
  };

  const values = new Map<string, string>();
  const switches = new Set<string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!option) {
      const near = nearest(token.name, Object.keys(known));
      return refuse(
        `there is no option ${token.rawName}${near === undefined ? '' : `; did you mean --${near}?`}`,
      );
    }
    if (values.has(token.name) || switches.has(token.name))
      refuse(`${token.rawName} stands there twice; give it once`);
    if (option.value === undefined) {
      if (token.value !== undefined)
        refuse(`${token.rawName} takes no value, but has "${token.value}"`);
      switches.add(token.name);
      continue;
    }
    const { value } = token;
    // An option right after it is a value that was forgotten; "-" alone is standard input.
    const isForgotten = !token.inlineValue && value !== '-' && value?.startsWith('-');
    if (value === undefined || value === '' || isForgotten)
      return refuse(`${token.rawName} needs a value: ${token.rawName} ${option.value}`);
    values.set(token.name, value);
  }

  const allowed = command.operands ?? { least: 0, most: 0, name: '' };
  if (!switches.has('help')) {
    if (operands.length < allowed.least) refuse(`${allowed.name} is missing`);
    if (operands.length > allowed.most)
      refuse(`"${operands[allowed.most]}" is one word too many for "${command.name}"`);
  }
  return { values, switches, operands };
}
