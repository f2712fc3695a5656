import type { BenefitResult, Bundle, BundleEntry, ProgrammeResult } from '../evaluate/result.ts';
import { isOpen } from '../evaluate/validity.ts';
import type { CombinationRule } from '../schema/shared-rules.ts';
import { excludedBy } from './exclusions.ts';
import { heaviestSet } from './heaviest-set.ts';
import { comparedBy, worth } from './worth.ts';

interface Candidate extends BundleEntry {
  like: string | undefined;
  classes: readonly string[] | undefined;
  /** What it is compared by; `undefined`: more than any figure, since it has no upper limit. */
  weight: number | undefined;
  /** Money without a figure. */
  open: boolean;
}

/** Why two benefits do not go together: the rule that says so, or none where one class alone is granted. */
interface Exclusion {
  rule: string | null;
}

function areOfOtherClasses(a: Candidate, b: Candidate): boolean {
  if (a.programme !== b.programme || !a.classes || !b.classes) return false;
  return !a.classes.some((id) => b.classes?.includes(id));
}

/** What a bundle is made from: of a result, no more than its benefits and how they stand. */
export type BundleSource = Pick<ProgrammeResult, 'id' | 'validity' | 'verdict'> & {
  readonly benefits: readonly BenefitResult[];
};

/**
 * The best lawful set of benefits among these results: never two that a rule excludes or that come with different
 * classes of one programme, worth the most, and of equal worth the one with more benefits in it.
 *
 * @param scope `certain`: only what the profile surely has; `possible`: also what it may yet have.
 */
export function bundleOf(
  rules: readonly CombinationRule[],
  results: readonly BundleSource[],
  scope: 'certain' | 'possible',
): Bundle {
  const counts = (result: BundleSource, benefit: BenefitResult): boolean =>
    scope === 'possible'
      ? result.verdict !== 'notEligible'
      : result.verdict === 'eligible' && benefit.certain;
  // What may not be offered on the as-of date gives nothing to a bundle.
  const offered = results.filter(({ validity }) => isOpen(validity));
  const candidates = offered.flatMap((result): Candidate[] =>
    result.benefits
      .filter((benefit) => counts(result, benefit))
      .map((benefit) => ({
        programme: result.id,
        benefit: benefit.id,
        verdict: result.verdict,
        worth: worth(benefit),
        like: benefit.like,
        classes: benefit.classes,
        weight: benefit.kind === 'unlimited' ? undefined : comparedBy(benefit),
        open: benefit.kind !== 'inKind' && worth(benefit) === null,
      })),
  );
  const exclusion = (a: number, b: number): Exclusion | undefined => {
    const [left, right] = [candidates[a], candidates[b]];
    if (!left || !right) return undefined;
    const rule = excludedBy(rules, left, right);
    if (rule !== undefined) return { rule };
    return areOfOtherClasses(left, right) ? { rule: null } : undefined;
  };
  // One without an upper limit outweighs all figures together, whatever they come to.
  const beyond = candidates.reduce((sum, { weight = 0 }) => sum + weight, 1);
  const taken = heaviestSet(
    candidates.map(({ weight = beyond }) => weight),
    (a, b) => exclusion(a, b) !== undefined,
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
      const against = taken.find((other) => exclusion(index, other) !== undefined);
      const instead = against === undefined ? undefined : candidates[against];
      const because = against === undefined ? undefined : exclusion(index, against);
      if (!instead || because === undefined)
        throw new Error(`"${candidate.benefit}" was left out by no rule`);
      return [
        {
          ...entry(candidate),
          ...because,
          keptInstead: { programme: instead.programme, benefit: instead.benefit },
        },
      ];
    }),
    most: kept.reduce((sum, candidate) => sum + (candidate.worth ?? 0), 0),
    open: kept.some((candidate) => candidate.open),
  };
}
