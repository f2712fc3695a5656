import { addDays, addMonths, addSpan } from '../calendar.ts';
import { factLeaves } from '../diagram/compile.ts';
import { criteriaOf } from '../evaluate/fact-use.ts';
import { knowledgeOf } from '../evaluate/knowledge.ts';
import { type FactLeaf, leafFacts, leafHolds } from '../evaluate/leaf.ts';
import { evaluateKnown } from '../evaluate/programme.ts';
import type { ProgrammeResult } from '../evaluate/result.ts';
import { factDictionary } from '../facts/dictionary.ts';
import type { Profile } from '../schema/fact.ts';
import type { Citation } from '../schema/ids.ts';
import type { Pack } from '../schema/pack.ts';
import type { Programme } from '../schema/programme.ts';
import type { Text } from '../schema/text.ts';
import type { ValidityStatus } from '../schema/validity.ts';
import type { Verdict } from '../truth.ts';

/** What a reader is told of a programme on a day, as far as time alone can change it. */
export interface Standing {
  validity: ValidityStatus;
  verdict: Verdict;
  class: ProgrammeResult['class'];
  /** Ids of the benefits that can be granted. */
  benefits: readonly string[];
}

/** Why something changes on a day: a condition on a fact begins or ceases to hold, or the document does. */
export type TurningCause =
  | { kind: 'condition'; fact: string; words: Text; citation: Citation; holds: boolean }
  | { kind: 'validity'; words: Text; citation: Citation };

/** A day from which on a programme stands otherwise than on the day before, nothing else having changed. */
export interface TurningDate {
  /** The first day of the new standing, `YYYY-MM-DD`. */
  date: string;
  from: Standing;
  to: Standing;
  because: readonly TurningCause[];
}

export interface TurningOptions {
  /** The day to start from, `YYYY-MM-DD`: only days after it are given. */
  asOf: string;
  /** The last day looked at. Default: there is no end. */
  until?: string;
}

/**
 * The days after the as-of date on which, nothing else changing, validity, verdict, class or the benefits of a
 * programme change. Exact: between two candidate days no condition can turn, and every candidate is evaluated.
 *
 * Ages are 周岁: an upper limit of 35 years holds until the day before the 36th birthday. Counts that the reader gives
 * as a number (months had so far) are not dated and stay as they are.
 */
export function turningDates(
  pack: Pack,
  programme: Programme,
  profile: Profile,
  { asOf, until = '9999-12-31' }: TurningOptions,
): TurningDate[] {
  // What follows from the answers is the same on every day.
  const knowledge = knowledgeOf(profile, factDictionary([pack]));
  const standing = (date: string): Standing =>
    standingOf(evaluateKnown(pack, programme, knowledge, { asOf: date }));
  const found: TurningDate[] = [];
  let before = standing(asOf);
  for (const date of candidateDates(pack, programme, profile)) {
    if (date <= asOf || date > until) continue;
    const after = standing(date);
    if (JSON.stringify(after) !== JSON.stringify(before))
      found.push({
        date,
        from: before,
        to: after,
        because: causes(pack, programme, profile, date, before.validity !== after.validity),
      });
    before = after;
  }
  return found;
}

function standingOf(result: ProgrammeResult): Standing {
  return {
    validity: result.validity,
    verdict: result.verdict,
    class: result.class,
    benefits: result.benefits.map(({ id }) => id),
  };
}

/** Every day on which a condition on the given facts or the validity of a programme can turn, rising. */
export function candidateDates(pack: Pack, programme: Programme, profile: Profile): string[] {
  const { from, until } = programme.validity ?? pack.validity;
  const printed = [from.date, ...(until.date === undefined ? [] : [addDays(until.date, 1)])];
  const conditions = leavesOf(programme).flatMap((leaf) => turnsOn(leaf, profile));
  return [...new Set([...printed, ...conditions])].sort();
}

function leavesOf(programme: Programme): FactLeaf[] {
  return factLeaves(criteriaOf(programme));
}

/** The days on which a condition can begin or cease to hold as time goes on. */
function turnsOn(leaf: FactLeaf, profile: Profile): string[] {
  const date = profile[leaf.fact];
  if (typeof date !== 'string') return [];
  if (leaf.op === 'age')
    return [leaf.years, leaf.years + 1].map((years) => addMonths(date, 12 * years));
  if (leaf.op === 'elapsed' && leaf.until === undefined) {
    const end = addSpan(date, leaf.span);
    return [end, addDays(end, 1)];
  }
  return [];
}

/** What turned on a day: the validity, and every condition whose truth is another than on the day before. */
function causes(
  pack: Pack,
  programme: Programme,
  profile: Profile,
  date: string,
  byValidity: boolean,
): TurningCause[] {
  const facts = factDictionary([pack]);
  const eve = addDays(date, -1);
  const validity = programme.validity ?? pack.validity;
  const begins = validity.from.date === date;
  const turned = new Map<string, TurningCause>();
  for (const leaf of leavesOf(programme)) {
    const holds = leafHolds(leaf, profile, date, facts);
    if (holds === undefined || holds === leafHolds(leaf, profile, eve, facts)) continue;
    const { words, citation } = leaf;
    turned.set(JSON.stringify([leafFacts(leaf), words, holds]), {
      kind: 'condition',
      fact: leaf.fact,
      words,
      citation,
      holds,
    });
  }
  return [
    ...(byValidity
      ? [
          {
            kind: 'validity' as const,
            words: begins ? validity.from.words : validity.until.words,
            citation: validity.citation,
          },
        ]
      : []),
    ...turned.values(),
  ];
}
