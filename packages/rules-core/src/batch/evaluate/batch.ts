import { bundleOf } from '../../bundle/bundle.ts';
import type { Contradiction } from '../../evaluate/knowledge.ts';
import type { Bundle, Finding } from '../../evaluate/result.ts';
import { type FactDictionary, factDictionary } from '../../facts/dictionary.ts';
import type { Profile } from '../../schema/fact.ts';
import type { Pack } from '../../schema/pack.ts';
import type { Programme } from '../../schema/programme.ts';
import type { Verdict } from '../../truth.ts';
import { PackWalk } from './pack-walk.ts';

export interface BatchOptions {
  /** The as-of date, `YYYY-MM-DD`. */
  asOf: string;
  /** Only these districts, by id. Default: all of the packs. */
  districts?: readonly string[];
  /** Whether to leave out what cannot be applied for on that day. Default: all is evaluated. */
  openOnly?: boolean;
}

export interface BatchProgramme {
  pack: Pack;
  programme: Programme;
}

export interface Batch {
  /** The facts that a row may hold: of all packs, also of districts that are not evaluated. */
  readonly facts: FactDictionary;
  /** What is evaluated, in the order of packs and programmes. */
  readonly programmes: readonly BatchProgramme[];
  /** What `openOnly` has left out. */
  readonly notOpen: readonly BatchProgramme[];
  /**
   * What each programme is for a row, in the order of `programmes`: the same as `evaluateProgramme`, but for the
   * explanations, which it gives for the one row that somebody opens.
   */
  evaluate(profile: Profile): readonly Finding[];
  /** Answers of a row that cannot all be right, by how the facts are defined. */
  contradictions(profile: Profile): readonly Contradiction[];
}

/**
 * The rules as they are asked for many people: the same answers as for one, at the cost of a walk along remembered
 * steps per programme. The profile is one that `checkProfile` accepts, as `rosterReader` gives it.
 * @example createBatch(packs, { asOf: '2026-01-01' }).evaluate({ 'education.level': 'master' })
 */
export function createBatch(
  packs: readonly Pack[],
  { asOf, districts, openOnly = false }: BatchOptions,
): Batch {
  const chosen = packs.filter(({ district }) => districts?.includes(district.id) ?? true);
  const walks = chosen.map((pack) => new PackWalk(pack, asOf, openOnly));
  return {
    facts: factDictionary(packs),
    programmes: walks.flatMap((walk) =>
      walk.programmes.map((programme) => ({ pack: walk.pack, programme })),
    ),
    notOpen: walks.flatMap((walk) =>
      walk.notOpen.map((programme) => ({ pack: walk.pack, programme })),
    ),
    evaluate(profile) {
      const results: Finding[] = [];
      for (const walk of walks) walk.evaluate(profile, results);
      return results;
    },
    contradictions(profile) {
      const found = walks.flatMap((walk) => walk.contradictions(profile));
      if (found.length === 0) return found;
      return [...new Map(found.map((each) => [each.facts.join(), each])).values()];
    },
  };
}

/**
 * The best lawful set of benefits of one row in one district: of what is certain, or also of what is possible.
 * @param results those of this district's programmes.
 */
export function rowBundle(
  pack: Pack,
  results: readonly Finding[],
  scope: 'certain' | 'possible',
): Bundle {
  return bundleOf(pack.combinations, results, scope);
}

/** How many rows have each verdict on a programme. */
export type VerdictCounts = Record<Verdict, number>;

/** Totals per programme over rows that come one after the other. */
export class BatchTotals {
  readonly #counts: VerdictCounts[];
  #rows = 0;

  constructor(programmes: number) {
    this.#counts = Array.from({ length: programmes }, noVerdicts);
  }

  /** Rows counted. */
  get rows(): number {
    return this.#rows;
  }

  /** In the order of `Batch.programmes`. */
  get counts(): readonly Readonly<VerdictCounts>[] {
    return this.#counts;
  }

  add(results: readonly Pick<Finding, 'verdict'>[]): void {
    this.#rows++;
    // No iterator: this is done for every row and programme.
    for (let index = 0; index < results.length; index++) {
      const counts = this.#counts[index];
      const verdict = results[index]?.verdict;
      if (counts && verdict) counts[verdict]++;
    }
  }
}

function noVerdicts(): VerdictCounts {
  return { eligible: 0, needsInfo: 0, discretionary: 0, notEligible: 0 };
}
