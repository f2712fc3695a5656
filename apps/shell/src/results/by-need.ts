import { benefitsOf } from '@portal/district-kit';
import {
  type BenefitResult,
  NEED_IDS,
  type Need,
  type Pack,
  type Programme,
  type ProgrammeResult,
  type Verdict,
} from '@portal/rules-core';
import { type DistrictGroups, type Entry, VERDICTS } from './group.ts';

/** A programme as it serves one need. */
export interface NeedEntry extends Entry {
  pack: Pack;
  /** Its benefits for this need; none where it serves it otherwise. */
  forNeed: readonly BenefitResult[];
}

/** What the districts have for one need, in the order of verdicts; within one, district by district. */
export interface NeedGroup {
  need: Need;
  entries: readonly NeedEntry[];
}

/**
 * The open programmes by what they are for; one that serves several needs stands under each. What one cannot have is
 * left out unless it is asked for: a list of it under each need would hide what one can.
 * @param verdict only programmes of this verdict
 */
export function byNeed(
  groups: readonly DistrictGroups[],
  verdict: Verdict | null,
): readonly NeedGroup[] {
  const verdicts = verdict ? [verdict] : VERDICTS.filter((each) => each !== 'notEligible');
  return NEED_IDS.flatMap((need) => {
    const entries = verdicts.flatMap((each) =>
      groups.flatMap(({ pack, open }) =>
        open[each].flatMap(({ programme, result }): NeedEntry[] => {
          const forNeed = result.benefits.filter((benefit) => benefit.need === need);
          return forNeed.length > 0 || servesOtherwise(programme, result, need)
            ? [{ pack, programme, result, forNeed }]
            : [];
        }),
      ),
    );
    return entries.length === 0 ? [] : [{ need, entries }];
  });
}

/**
 * It is for this need, though none of its benefits says so: where one does, only who can have that one is meant. Who
 * cannot have the programme has none of its benefits; it stands under all its needs.
 */
function servesOtherwise(programme: Programme, { verdict }: ProgrammeResult, need: Need): boolean {
  return (
    programme.needs.includes(need) &&
    (verdict === 'notEligible' || !benefitsOf(programme).some((benefit) => benefit.need === need))
  );
}
