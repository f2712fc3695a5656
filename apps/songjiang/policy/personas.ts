import type { Profile } from '@portal/rules-core';
import type { Example } from '@portal/rules-core/testing';

/** The interval of a benefit without a figure. */
export const noAmount: [null, null] = [null, null];

/** Somebody whom the plan never answers with more than “the authority decides”, and nothing would settle it. */
export function judged(
  programme: string,
  name: string,
  profile: Profile,
  benefits: readonly string[],
): Example {
  return {
    programme,
    name,
    profile,
    expect: {
      verdict: 'discretionary',
      best: 'discretionary',
      worst: 'discretionary',
      missing: [],
      benefits: Object.fromEntries(benefits.map((benefit) => [benefit, noAmount])),
    },
  };
}

/** Somebody whom a printed condition leaves out. */
export function refused(programme: string, name: string, profile: Profile): Example {
  return {
    programme,
    name,
    profile,
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  };
}

/** Where these facts are still to be asked: at best for the authority, at worst left out. */
export function asked(
  programme: string,
  name: string,
  profile: Profile,
  missing: string[],
): Example {
  return {
    programme,
    name,
    profile,
    expect: { verdict: 'needsInfo', best: 'discretionary', worst: 'unmet', missing },
  };
}
