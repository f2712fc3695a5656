import type { Fact } from '../schema/fact.ts';

/** The shared dictionary in asking order: what is quick to answer and settles most comes first. */
export const sharedFacts: readonly Fact[] = [];
