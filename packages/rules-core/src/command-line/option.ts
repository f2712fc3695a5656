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

/** What every command understands. */
export const HELP: Option = { help: 'Show this help.' };
