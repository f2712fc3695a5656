import type { Text } from '@portal/rules-core';

/** `settled`: used on the portal's pages and walked through. `new`: not on a page yet, or its face may change. */
export type PartStatus = 'settled' | 'new';

/** A state the part can be in: what it is called, what the reader sees, and when it happens. */
export interface PartState {
  name: Text;
  meaning: Text;
}

export interface KeyUse {
  /** As printed on the keys: `Tab`, `Enter`, `↓`, `Shift`. Keys of one entry are pressed together. */
  keys: readonly string[];
  does: Text;
}

export interface NotFor {
  /** The case in which this part is the wrong one. */
  when: Text;
  /** Folder name of the part to take there. */
  instead?: string;
}

/**
 * What a designer and a developer must know about a part before they use it. Stands beside the part as
 * `X.docs.ts` (default export); Storybook draws the part's page from it and from the examples.
 */
export interface PartDocs {
  name: Text;
  /** One sentence: what the part is for. */
  summary: Text;
  status: PartStatus;
  whenToUse: readonly Text[];
  whenNot: readonly NotFor[];
  states: readonly PartState[];
  /** Empty where nothing in the part takes the focus. */
  keyboard: readonly KeyUse[];
  /** What a screen reader hears: roles, names, live regions, order. */
  screenReader: readonly Text[];
  /** What does not work well yet, and what to do about it meanwhile. Empty where nothing is known. */
  knownIssues: readonly Text[];
}
