import type { KeyObject } from 'node:crypto';
import { Refused } from './errors.ts';
import { type Layout, layoutOf } from './layout.ts';

export interface RootOptions {
  /** The private key that registries are signed with; without it nothing can be written. */
  key?: KeyObject | undefined;
  /** The clock. */
  now?: () => Date;
  /** The apps that may be changed: districts, and `shell`; all without it. */
  only?: readonly string[] | undefined;
  /** How long to wait while somebody else writes, in milliseconds; 10 s. */
  wait?: number;
}

/** What every part of the release command works with. */
export interface Context {
  at: Layout;
  key: KeyObject | undefined;
  now: () => Date;
  only: readonly string[] | undefined;
  wait: number;
}

export function contextOf(
  root: string,
  { key, now = () => new Date(), only, wait = 10_000 }: RootOptions,
): Context {
  return { at: layoutOf(root), key, now, only, wait };
}

/** @throws Refused when whoever opened the root is not to change this app */
export function mayChange({ only }: Context, app: string): void {
  if (only && !only.includes(app))
    throw new Refused(
      `Only ${only.join(', ') || 'nothing'} may be changed from here (PORTAL_RELEASE_ONLY), not "${app}".`,
    );
}

/** @throws Refused when whoever opened the root is not to change what is everybody's, such as the keys */
export function mayChangeCommon({ only }: Context, what: string): void {
  if (only)
    throw new Refused(
      `Only ${only.join(', ') || 'nothing'} may be changed from here (PORTAL_RELEASE_ONLY), not ${what}.`,
    );
}
