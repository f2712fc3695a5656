import type { Span } from '../schema/criterion.ts';
import type { Changeability, FactValue, Profile } from '../schema/fact.ts';

/** One end of a range. Numbers are in the unit of their fact (fen, basis points, a count), dates `YYYY-MM-DD`. */
export interface RangeEnd<Value> {
  value: Value;
  /** Whether the value itself would do: “at least 50 %” includes it, “more than 50 %” does not. */
  included: boolean;
}

/** All values between two ends; an end that is absent is open. */
export interface Range<Value> {
  from?: RangeEnd<Value>;
  to?: RangeEnd<Value>;
}

/**
 * All values of a fact that would do; never one of them picked at will.
 * - `options`: any one of these answers of a boolean, a choice or a scale, in the order of the fact.
 * - `placeIn`, `placeNotIn`: any one of these places; any place but these.
 * - `numbers`, `dates`: any value in any of these ranges, which rise.
 * - `set`: of a set of choices or places: at least one of each list in `holds`, and none of `lacks`.
 * - `time`: the time from the fact's date to the date `until` lies in any of these ranges.
 */
export type ValueSet =
  | { kind: 'options'; options: readonly (string | boolean)[] }
  | { kind: 'placeIn'; places: readonly string[] }
  | { kind: 'placeNotIn'; places: readonly string[] }
  | { kind: 'numbers'; ranges: readonly Range<number>[] }
  | { kind: 'dates'; ranges: readonly Range<string>[] }
  | { kind: 'set'; holds: readonly (readonly string[])[]; lacks: readonly string[] }
  | { kind: 'time'; until: string; ranges: readonly Range<Span>[] };

/** A fact that would have to be other than it is, or that has to turn out in a certain way. */
export interface Change {
  fact: string;
  /** The value in the profile; absent while it is not known. */
  now?: FactValue;
  to: ValueSet;
  changeable: Changeability;
  /** Values to try the change with, by fact. Some of many that would do: not to be shown as the answer. */
  example: Profile;
}

/** Facts that together lead to the goal, while all else stays as it is. Without any one of them they do not. */
export interface ChangeSet {
  /** Known answers that would have to be others, in asking order. */
  changes: readonly Change[];
  /** Facts not known yet that have to turn out so, in asking order. */
  findings: readonly Change[];
  /** Whether something among the changes cannot change. Such a set is given only where there is no other. */
  impossible: boolean;
  /**
   * Values to try the set with, by fact: some of many that would do, and not to be shown as the answer. Where an
   * earlier answer to a gate question stands against them, that answer among them, mended.
   */
  example: Profile;
}

/** How surely a goal is reached: an authority decides, or nothing more is needed. */
export type Reach = 'discretionary' | 'eligible';

/** What is to be reached: the programme, at least this class of it, or this benefit. */
export type Goal = { kind: 'programme' } | { kind: 'class' | 'benefit'; id: string };

/** What would have to be otherwise for a goal to be reached. */
export interface Counterfactual {
  /** What surely holds as things are, whatever the unknown facts turn out to be; `null`: nothing does. */
  reached: Reach | null;
  /** What the sets lead to; `null` when no answers lead further. */
  reach: Reach | null;
  /** The smallest sets, the likeliest to be done first. */
  sets: readonly ChangeSet[];
  /** The first day after the as-of date on which more is reached, nothing else changing; `null`: there is none. */
  byTime: { date: string; reach: Reach } | null;
}
