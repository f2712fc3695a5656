import type { KeyObject } from 'node:crypto';
import type { Layout } from './layout.ts';
import { layoutOf } from './layout.ts';

export interface RootOptions {
  /** The private key that registries are signed with; without it nothing can be written. */
  key?: KeyObject | undefined;
  /** The clock. */
  now?: () => Date;
  /** How long to wait while somebody else writes, in milliseconds; 10 s. */
  wait?: number;
}

/** What every part of the release command works with. */
export interface Context {
  at: Layout;
  key: KeyObject | undefined;
  now: () => Date;
  wait: number;
}

export function contextOf(
  root: string,
  { key, now = () => new Date(), wait = 10_000 }: RootOptions,
): Context {
  return { at: layoutOf(root), key, now, wait };
}
