import type { Repository } from '../build/build-app.ts';

/** How a command ends: done, refused or found wanting, or not done because of its input. */
export const EXIT = { done: 0, wanting: 1, badInput: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a command works with. */
export interface Surroundings {
  /** One line of data, to stdout. */
  out: (line: string) => void;
  /** One line for the person at the keyboard, to stderr. */
  err: (line: string) => void;
  /** The folder that relative file names start from. */
  folder: string;
  repository: Repository;
  /** PORTAL_RELEASE_ROOT, PORTAL_REGISTRY_KEY and PORTAL_RELEASE_ONLY. */
  environment: Readonly<Record<string, string | undefined>>;
}

/** An option as its help tells it; without `value` it is a switch. */
export interface Option {
  value?: string;
  help: string;
}

/** What was typed after a command. */
export interface Given {
  operands: readonly string[];
  values: ReadonlyMap<string, string>;
  switches: ReadonlySet<string>;
}

export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** Operands and options as they are typed. */
  usage: string;
  description: string;
  options: Readonly<Record<string, Option>>;
  /** The least and the most operands. */
  operands: readonly [least: number, most: number];
  examples: readonly string[];
  run(given: Given, surroundings: Surroundings): Promise<ExitCode>;
}

export const ROOT: Option = {
  value: 'DIR',
  help: 'The release root. Default: $PORTAL_RELEASE_ROOT, else out/release-root.',
};
export const KEY: Option = {
  value: 'FILE',
  help: 'The private key that signs. Default: $PORTAL_REGISTRY_KEY.',
};
export const JSON_OPTION: Option = { help: 'Print JSON instead of lines.' };
