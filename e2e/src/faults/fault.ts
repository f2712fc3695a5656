import type { BrowserContext, Page } from 'playwright-core';
import type { Part } from './reader/rest.ts';
import type { Seen, Sight } from './reader/sights.ts';
import type { Site } from './site/site.ts';

/** A reader of the portal who meets a fault. */
export interface Reader {
  context: BrowserContext;
  page: Page;
  /** What the console of their pages said: `error: …`. */
  said: readonly string[];
}

/** The faults in the order of the table. */
export const GROUPS = [
  'server',
  'answers',
  'integrity',
  'code',
  'data',
  'registry',
  'device',
  'memory',
] as const;
export type Group = (typeof GROUPS)[number];

/** One thing that goes wrong, and what a reader must then see. What is expected is data; how long it takes is not. */
export interface Fault {
  name: string;
  group: Group;
  /** `before`: they have opened the district while all was well. */
  reader: 'new' | 'before';
  /** Where they go when it has happened; the district's first page without it. */
  path?: string;
  /** Makes it happen: to the site, or to the reader's device. */
  make(site: Site, reader: Reader): Promise<void> | void;
  /** In place of opening the address: what the reader does then. */
  visit?(site: Site, reader: Reader, address: string): Promise<void>;
  /** The reader needs a browser of their own, because their page will freeze. */
  freezes?: true;
  /** What stands there at last. */
  sees: Sight;
  /** It is shown as kept on the device, of an earlier day. */
  fromDevice?: boolean;
  /** A notice says that these may not be the rules that hold now. */
  doubtful?: boolean;
  /** What the console must say about it, so that whoever looks into it finds the reason. */
  reason?: RegExp;
  /** What cannot be tried, and why: a reader without a connection has only what they had opened. */
  without?: Partial<Record<Part, string>>;
  /** More that must hold then. Throws, or returns a note for the table. */
  also?(site: Site, reader: Reader): Promise<string | undefined>;
}

/** What became of a fault. */
export interface Outcome {
  fault: Fault;
  first: Seen;
  last: Seen;
  /** Parts of the portal that could not be used, with why. */
  broken: Partial<Record<Part, string>>;
  note?: string;
  /** What is not as it must be; empty: it passed. */
  problems: readonly string[];
}
