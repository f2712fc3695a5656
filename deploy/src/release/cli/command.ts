import type { Arguments, CommandHelp, Option } from '@portal/rules-core/command-line';
import type { Repository } from '../build/build-app.ts';

export type { Arguments, Option } from '@portal/rules-core/command-line';

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

export interface Command extends CommandHelp {
  /** The least and the most operands. */
  operands: readonly [least: number, most: number];
  run(given: Arguments, surroundings: Surroundings): Promise<ExitCode>;
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
