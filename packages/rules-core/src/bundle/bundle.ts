import type { BenefitResult, Bundle, BundleEntry, ProgrammeResult } from '../evaluate/result.ts';
import { isOpen } from '../evaluate/validity.ts';
import type { CombinationRule } from '../schema/shared-rules.ts';
import { excludedBy } from './exclusions.ts';
import { heaviestSet } from './heaviest-set.ts';
import { comparedBy, worth } from './worth.ts';

interface Candidate extends BundleEntry {
  like: string | undefined;
  /** What it is compared by; `undefined`: more than any figure, since it has no upper limit. */
  weight: number | undefined;
}

/**
 * The best lawful set of benefits among these results: never two that a rule excludes, worth the most, and of
 * equal worth the one with more benefits in it.
 *
 * @param scope `certain`: only what the profile surely has; `possible`: also what it may yet have.
 */
export function bundleOf(
  rules: readonly CombinationRule[],
  results: readonly ProgrammeResult[],
  scope: 'certain' | 'possible',
): Bundle {
  const counts = (result: ProgrammeResult, benefit: BenefitResult): boolean =>
    scope === 'possible'
      ? result.verdict !== 'notEligible'
      : result.verdict === 'eligible' && benefit.certain;
  // What may not be offered on the as-of date gives nothing to a bundle.
  const offered = results.filter(({ validity }) => isOpen(validity));
  const candidates: Candidate[] = offered.flatMap((result) =>
    result.benefits
      .filter((benefit) => counts(result, benefit))
      .map((benefit) => ({
        programme: result.id,
        benefit: benefit.id,
        verdict: result.verdict,
        worth: worth(benefit),
        like: benefit.like,
        weight: benefit.kind === 'unlimited' ? undefined : comparedBy(benefit),
      })),
  );
  const rule = (a: number, b: number): string | undefined => {
    const [left, right] = [candidates[a], candidates[b]];
    return left && right ? excludedBy(rules, left, right) : undefined;
  };
  // One without an upper limit outweighs all figures together, whatever they come to.
  const beyond = candidates.reduce((sum, { weight = 0 }) => sum + weight, 1);
  const taken = heaviestSet(
    candidates.map(({ weight = beyond }) => weight),
    (a, b) => rule(a, b) !== undefined,
  );
  const entry = ({ programme, benefit, verdict, worth: value }: Candidate): BundleEntry => ({
    programme,
    benefit,
    verdict,
    worth: value,
  });
  const kept = taken.flatMap((index) => candidates[index] ?? []);
  return {
    taken: kept.map(entry),
    leftOut: candidates.flatMap((candidate, index) => {
      if (taken.includes(index)) return [];
      const against = taken.find((other) => rule(index, other) !== undefined);
      const instead = against === undefined ? undefined : candidates[against];
      const because = against === undefined ? undefined : rule(index, against);
      if (!instead || because === undefined)
        throw new Error(`"${candidate.benefit}" was left out by no rule`);
      return [
        {
          ...entry(candidate),
          rule: because,
          keptInstead: { programme: instead.programme, benefit: instead.benefit },
        },
      ];
    }),
    most: kept.reduce((sum, candidate) => sum + (candidate.worth ?? 0), 0),
    open: offered.some((result) =>
      result.benefits.some(
        (benefit) =>
          benefit.kind !== 'inKind' &&
          worth(benefit) === null &&
          kept.some(
            (candidate) => candidate.programme === result.id && candidate.benefit === benefit.id,
          ),
      ),
    ),
  };
}
