import type { Bound, Need } from '../schema/benefit.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { FactValue } from '../schema/fact.ts';
import type { Citation } from '../schema/ids.ts';
import type { Text } from '../schema/text.ts';
import type { ValidityStatus } from '../schema/validity.ts';
import type { TruthName, Verdict } from '../truth.ts';
import type { Derivation } from './knowledge.ts';

/** A fact that a leaf tests, with its value as far as it is known; the value is absent when it is not. */
export interface GivenFact {
  fact: string;
  value?: FactValue;
  /** Where it, or part of it, was not given but follows from other answers: from which, and why. */
  follows?: readonly Derivation[];
}

/**
 * A criterion with its truth, and the same for its members: why a verdict is what it is. Equal ones may be one frozen
 * object.
 */
export interface Explanation {
  op: Criterion['op'];
  truth: TruthName;
  /** Leaves always carry words and citation; groups may. */
  words?: Text;
  citation?: Citation;
  interpretation?: Text;
  /** The fact a leaf tests. */
  fact?: string;
  /** Its value in the profile; absent when it is unknown. */
  value?: FactValue;
  /** Where what is known of the fact was not given but follows from other answers: from which, and why. */
  follows?: readonly Derivation[];
  /** Of a time between two dates, the second. */
  until?: GivenFact;
  of?: readonly Explanation[];
}

/**
 * The least and the most an amount can be, given what is still unknown. Money in whole fen.
 * `least` of an upper bound is 0: an authority sets the amount. `null`: no figure can be given (unlimited, not
 * stated, in kind, or the base of a share is not known yet).
 */
export interface AmountInterval {
  kind:
    | 'oneOff'
    | 'instalments'
    | 'monthly'
    | 'yearly'
    | 'share'
    | 'matched'
    | 'unlimited'
    | 'notStated'
    | 'inKind';
  bound: Bound | null;
  least: number | null;
  most: number | null;
  unit: 'fen' | null;
  /** What `least` and `most` are counted by; an instalment total is counted `once`. */
  per: 'once' | 'month' | 'year' | null;
  /** For how many months it is paid, where stated. */
  months: number | null;
  /** Whether the document states a figure. */
  stated: boolean;
  /** For shares: the printed share in basis points and the fact it is a share of. */
  share?: { least: number | null; most: number; of: string };
  /** Where the amount is one of several printed figures. */
  steps?: readonly number[];
}

/** A benefit as this profile would have it. */
export interface BenefitFinding extends AmountInterval {
  id: string;
  name: Text;
  need: Need;
  citation: Citation;
  /** Whether it comes with every outcome that is still possible, or only with some. */
  certain: boolean;
  /** The classes it can still come with, the highest first; absent when it comes whatever the class. */
  classes?: string[];
  like?: string;
  recipient?: Text;
  terms?: Text;
  interpretation?: Text;
}

/** What one programme is for one profile on one date, without the reasons. Equal findings may be one frozen object. */
export interface Finding {
  readonly id: string;
  readonly validity: ValidityStatus;
  readonly verdict: Verdict;
  /** What the verdict can still become; equal ends when no further fact changes it. */
  readonly range: { readonly worst: TruthName; readonly best: TruthName };
  /**
   * The class, where the programme has classes: `least` is the highest class that is surely met, `most` the
   * highest that can still be reached. `null`: none.
   */
  readonly class: { readonly least: string | null; readonly most: string | null } | null;
  readonly benefits: readonly BenefitFinding[];
  /** The facts that are unknown and can still change verdict, class or a benefit; no others. In asking order. */
  readonly missing: readonly string[];
}

/** A benefit with the reason for its own further condition. */
export interface BenefitResult extends BenefitFinding {
  /** Its own further condition, where it has one. */
  when?: Explanation;
}

/** What one programme is for one profile on one date, and why. */
export interface ProgrammeResult extends Finding {
  readonly benefits: readonly BenefitResult[];
  readonly explanation: Explanation;
  /** One explanation per class, the highest first. */
  readonly classes: readonly {
    readonly id: string;
    readonly name: Text;
    readonly explanation: Explanation;
  }[];
}

/** One benefit in a bundle, or left out of it. */
export interface BundleEntry {
  programme: string;
  benefit: string;
  verdict: Verdict;
  /** The most it can be worth in all, in fen; `null` when no figure can be given. */
  worth: number | null;
}

/** The best lawful set of benefits in one district. */
export interface Bundle {
  taken: BundleEntry[];
  /**
   * What was left out: the rule that excludes it and what was kept in its place. No rule (`null`) is needed between
   * benefits of different classes of one programme, of which one class alone is granted.
   */
  leftOut: (BundleEntry & {
    rule: string | null;
    keptInstead: { programme: string; benefit: string };
  })[];
  /** Upper bound of the money in it, in fen, over all its months, of the parts that have a figure. */
  most: number;
  /** Whether some part of it has no figure. */
  open: boolean;
}

export interface DistrictResult {
  district: string;
  /** The as-of date. */
  asOf: string;
  programmes: ProgrammeResult[];
  /** Of what the profile is surely eligible for. */
  bundle: Bundle;
  /** Of what it may yet be: also `needsInfo` and `discretionary`. */
  possible: Bundle;
}
