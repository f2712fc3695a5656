import type { ExitCode } from './exit-codes.ts';

/** What a command reads from and writes to. */
export interface Surroundings {
  /** One line of data, to stdout. */
  out: (line: string) => void;
  /** One line for the person at the keyboard, to stderr. */
  err: (line: string) => void;
  readStdin: () => Promise<Uint8Array>;
  /** Standard input piece by piece, for what is too large to hold. */
  input: () => AsyncIterable<Uint8Array>;
  /** Text, or bytes of UTF-8, to stdout as they are; resolves once they are written and their memory is free. */
  write: (text: string | Uint8Array) => Promise<void>;
  /** How far a long run is, for a person who watches; absent where stderr is no terminal. */
  progress?: (text: string) => void;
  /** The folder that relative file names start from. */
  folder: string;
  /** The folder of the district folders, unless --packs names another. */
  apps: string;
  /** Today, `YYYY-MM-DD`. */
  today: string;
}

/** An option as its help tells it; without `value` it is a switch. */
export interface Option {
  /** What the value is, as it stands in the help: FILE, ID, YYYY-MM-DD. */
  value?: string;
  help: string;
}

/** What was typed after a command: each option at most once. */
export interface Arguments {
  /** Values of options that were given. */
  values: ReadonlyMap<string, string>;
  /** Switches that were given. */
  switches: ReadonlySet<string>;
  operands: readonly string[];
}

export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** Operands and options as they are typed, without the command's name. */
  usage: string;
  /** What it does, what it prints, and how it ends. */
  description: string;
  options: Readonly<Record<string, Option>>;
  /** The least and the most operands. */
  operands?: { least: number; most: number; name: string };
  examples: readonly string[];
  run: (given: Arguments, surroundings: Surroundings) => Promise<ExitCode>;
}
