import type { Locale, Pack, Profile, Text } from '@portal/rules-core';
import type { DistrictPaths } from './paths.ts';

/** A page or tool that only this district has, as the shared pages speak of it. */
export interface Tool {
  /** Under the district's base path: `class-finder`. */
  path: string;
  title: Text;
  summary?: Text;
  /** The programmes whose pages lead to it, by their ids without the district. */
  serves?: readonly string[];
}

/** The portal around the district; a district at its own address has none. */
export interface PortalLinks {
  home: string;
  check: string;
  /** The question of the check that asks for this fact. */
  question(fact: string): string;
}

/** All that a shared page is told; it is a function of this and its own props. */
export interface PageContext {
  pack: Pack;
  locale: Locale;
  /** The day the rules are read for, `YYYY-MM-DD`. */
  asOf: string;
  /** The day it is, `YYYY-MM-DD`. */
  today: string;
  /** Reads the rules for another day; absent where the host cannot. */
  setAsOf?: ((day: string) => void) | undefined;
  /** What the reader has answered; empty when nothing is known. */
  profile: Profile;
  paths: DistrictPaths;
  portal?: PortalLinks | undefined;
  tools: readonly Tool[];
}

/** What is shown the same to every reader on every day: what the document prints. */
export type PrintedContext = Pick<PageContext, 'pack' | 'locale' | 'paths'>;

/** Whether the reader has answered anything. */
export function hasAnswers({ profile }: PageContext): boolean {
  return Object.keys(profile).length > 0;
}

/**
 * Where the portal's own pages stand beside a district's.
 * @param basePath the district's path inside the portal: `/d/north`, or `/portal/d/north` where it is not at the root
 */
export function portalLinks(basePath: string): PortalLinks {
  const root = basePath.replace(/\/d\/[^/]+$/, '');
  const check = `${root}/check`;
  return {
    home: `${root}/`,
    check,
    question: (fact) => `${check}?${new URLSearchParams({ fact })}`,
  };
}
