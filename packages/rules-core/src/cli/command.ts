import type { Takes } from '../command-line/arguments.ts';
import type { CommandHelp } from '../command-line/help.ts';
import type { Arguments } from '../command-line/option.ts';
import type { ExitCode } from './exit-codes.ts';

export type { Arguments, Option } from '../command-line/option.ts';

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

export interface Command extends CommandHelp, Takes {
  run: (given: Arguments, surroundings: Surroundings) => Promise<ExitCode>;
}
