import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from './scan-json.ts';

describe('findJsonFault', () => {
  it.each([
    ['', 1, 1, 'the text ends where a value'],
    ['{"a": tru}', 1, 7, "'t' stands where a value"],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, `'"' stands where "," or "}"`],
    ['{"a": 1,\n}', 2, 1, 'right after a comma'],
    ['[1, 2', 1, 6, 'the text ends where "," or "]"'],
    ['{"a" 1}', 1, 6, 'where ":" is expected'],
    ["{'a': 1}", 1, 2, 'a name in double quotes'],
    ['{"a": "b}', 1, 7, 'is not closed'],
    ['{"学历": 硕士}', 1, 8, "'硕' stands where a value"],
    ['{"a": 1} x', 1, 10, 'after the end of the data'],
    ['[01]', 1, 3, `'1' stands where "," or "]"`],
    ['{"a": 1, "b": 2, "a": 3}', 1, 18, '"a" stands twice'],
  ])('finds the place in %j', (text, line, column, message) => {
    expect(findJsonFault(text)).toEqual({
      line,
      column,
      message: expect.stringContaining(message),
    });
  });

  it('refuses what is nested beyond all reason instead of running out of stack', () => {
    expect(findJsonFault('['.repeat(100_000))?.message).toContain('levels deep');
  });

  it('finds none in any JSON there is', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (text, indent) => {
        const value: unknown = JSON.parse(text);
        return findJsonFault(JSON.stringify(value, null, indent)) === undefined;
      }),
    );
  });

  it('agrees with JSON.parse on broken text, doubled names apart', () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', 'x', '0'));
    fc.assert(
      fc.property(broken, ([text, place, piece]) => {
        const at = place % (text.length + 1);
        const changed = text.slice(0, at) + piece + text.slice(at + 1);
        const fault = findJsonFault(changed);
        if (fault?.message.includes('twice')) return true;
        return (fault === undefined) === parses(changed);
      }),
      { numRuns: 500 },
    );
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
