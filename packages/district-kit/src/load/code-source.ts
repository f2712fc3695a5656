import type { FederatedEntry, OwnCopy } from './manifest.ts';

/** A district's code as the loader has found it, with the digests that each file must have. */
export interface FederatedCode extends Omit<FederatedEntry, 'styles' | 'scripts' | 'copies'> {
  integrity: string;
  styles: readonly PublishedFile[];
  /** What the entry will ask for itself: it can be on its way before the entry has come. */
  scripts: readonly PublishedFile[];
  /** Alike, each of them unless the page has that very version. */
  copies: readonly OwnCopy<PublishedFile>[];
}

/** A file by its whole address, and what it must be. */
export interface PublishedFile {
  url: string;
  integrity: string;
}

/** Where code comes from: the federation in a browser. Rejects when the module cannot be had. */
export interface CodeSource {
  /** What the page brings for all code on it, by name, with its version; absent: nobody knows. */
  readonly shared?: Readonly<Record<string, string>>;
  /** @param signal aborted once nobody waits for it any more: what is still on its way need not come */
  load(code: FederatedCode, expose: string, signal?: AbortSignal): Promise<unknown>;
  /** Fetches what `load` itself needs, while it is being found out what is to be loaded. Never fails. */
  prepare?(): void;
}
