import type { FactValue } from '../../schema/fact.ts';
import type { Text } from '../../schema/text.ts';

/**
 * What a cell says: a value, that it is not known, or neither, with what was expected in its place.
 */
export type Reading =
  | { kind: 'value'; value: FactValue }
  | { kind: 'unknown' }
  | { kind: 'wrong'; expected: Text };

export const NOT_KNOWN: Reading = { kind: 'unknown' };

export function value(of: FactValue): Reading {
  return { kind: 'value', value: of };
}

export function wrong(zh: string, en: string): Reading {
  return { kind: 'wrong', expected: { zh, en } };
}
