import type { Arguments, Command } from './command.ts';
import { BadInput } from './errors.ts';

/**
 * The value of an option that the command cannot do without.
 * @throws BadInput when it was not given.
 */
export function required(
  command: Pick<Command, 'name' | 'options'>,
  given: Arguments,
  name: string,
): string {
  const value = given.values.get(name);
  if (value === undefined)
    throw new BadInput(
      `--${name} ${command.options[name]?.value ?? ''} is missing; see "rules ${command.name} --help"`,
    );
  return value;
}
