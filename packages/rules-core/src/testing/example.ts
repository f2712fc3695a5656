import type { Profile } from '../schema/fact.ts';
import type { TruthName, Verdict } from '../truth.ts';

/**
 * A persona beside a programme: facts in; verdict, class, amounts and missing facts out. What is left out of
 * `expect` is not tested, `verdict` always is.
 */
export interface Example {
  /** The record it is about. */
  programme: string;
  /** Who this is, in a few words: “35 on the day, bachelor, associate senior title”. */
  name: string;
  /** Default: the first day the document is in force. */
  asOf?: string;
  profile: Profile;
  expect: {
    verdict: Verdict;
    /** The class surely met; `null`: none. */
    class?: string | null;
    /** The highest class that can still be reached. */
    highestClass?: string | null;
    best?: TruthName;
    worst?: TruthName;
    /** Every benefit that can come, by id, with the interval in fen (`null`: no figure). */
    benefits?: Record<string, [least: number | null, most: number | null]>;
    /** Exactly the facts that are missing and matter, in any order. */
    missing?: string[];
  };
}
