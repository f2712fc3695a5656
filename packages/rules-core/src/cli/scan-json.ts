/** Where a text stops being JSON, or says something twice. Line and column count from one. */
export interface JsonFault {
  line: number;
  column: number;
  message: string;
}

class Fault extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

const BLANK = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a JSON string must not hold
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
/** Deeper than any data of this project, and far from the end of the stack. */
const DEEPEST = 200;

/**
 * The first fault of a JSON text; `undefined` when there is none. Unlike `JSON.parse` it always knows the place,
 * and it refuses a name that stands twice in one object, of which `JSON.parse` silently keeps the last.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const blank = (): void => void take(BLANK);
  const seen = (): string =>
    at >= text.length
      ? 'the text ends'
      : `'${String.fromCodePoint(text.codePointAt(at) ?? 0)}' stands`;

  const string = (what: string): string => {
    const start = at;
    const found = take(STRING);
    if (found !== undefined) return String(JSON.parse(found));
    throw text[start] === '"'
      ? new Fault(start, `the string that begins here is not closed, or holds what a string cannot`)
      : new Fault(start, `${seen()} where ${what} in double quotes is expected`);
  };

  const value = (depth: number): void => {
    if (depth > DEEPEST) throw new Fault(at, `nested more than ${DEEPEST} levels deep`);
    blank();
    const next = text[at];
    if (next === '{') members(depth);
    else if (next === '[') elements(depth);
    else if (next === '"') string('a string');
    else if (take(WORD) === undefined && take(NUMBER) === undefined)
      throw new Fault(at, `${seen()} where a value is expected`);
  };

  const close = (end: '}' | ']'): boolean => {
    blank();
    if (text[at] === ',') {
      at++;
      blank();
      if (text[at] === end)
        throw new Fault(at, `"${end}" stands right after a comma; take one away`);
      return false;
    }
    if (text[at] !== end) throw new Fault(at, `${seen()} where "," or "${end}" is expected`);
    at++;
    return true;
  };

  const members = (depth: number): void => {
    const names = new Set<string>();
    at++;
    blank();
    if (text[at] === '}') {
      at++;
      return;
    }
    do {
      blank();
      const start = at;
      const name = string('a name');
      if (names.has(name))
        throw new Fault(start, `"${name}" stands twice in one object; keep one of them`);
      names.add(name);
      blank();
      if (text[at] !== ':') throw new Fault(at, `${seen()} where ":" is expected`);
      at++;
      value(depth + 1);
    } while (!close('}'));
  };

  const elements = (depth: number): void => {
    at++;
    blank();
    if (text[at] === ']') {
      at++;
      return;
    }
    do value(depth + 1);
    while (!close(']'));
  };

  try {
    value(0);
    blank();
    if (at < text.length) throw new Fault(at, `${seen()} after the end of the data`);
    return undefined;
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const before = text.slice(0, fault.at).split('\n');
    return {
      line: before.length,
      column: [...(before.at(-1) ?? '')].length + 1,
      message: fault.message,
    };
  }
}
