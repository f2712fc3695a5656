import type { Pack, Programme, ProgrammeResult } from '@portal/rules-core';
import { type DistrictGroups, VERDICTS } from './group.ts';

/** A programme whose result another answer has changed. */
export interface Shift {
  pack: Pack;
  programme: Programme;
  before: ProgrammeResult;
  after: ProgrammeResult;
  /** `verdict`: it is another one; `detail`: only the class or an amount is. */
  what: 'verdict' | 'detail';
}

/** What differs between the results for two profiles, the verdicts first. Both of the same packs, scope and day. */
export function shiftsBetween(
  before: readonly DistrictGroups[],
  after: readonly DistrictGroups[],
): readonly Shift[] {
  const earlier = new Map(
    before.flatMap((group) =>
      entriesOf(group).map(({ programme, result }) => [programme.id, result]),
    ),
  );
  const shifts = after.flatMap((group) =>
    entriesOf(group).flatMap(({ programme, result }): Shift[] => {
      const was = earlier.get(programme.id);
      if (!was) return [];
      const told = { pack: group.pack, programme, before: was, after: result };
      if (was.verdict !== result.verdict) return [{ ...told, what: 'verdict' }];
      return detailOf(was) === detailOf(result) ? [] : [{ ...told, what: 'detail' }];
    }),
  );
  return [
    ...shifts.filter(({ what }) => what === 'verdict'),
    ...shifts.filter(({ what }) => what === 'detail'),
  ];
}

function entriesOf({ open }: DistrictGroups) {
  return VERDICTS.flatMap((verdict) => open[verdict]);
}

/** Class and amounts of a result, to be compared. Of what one cannot have there is nothing to compare. */
function detailOf(result: ProgrammeResult): string {
  if (result.verdict === 'notEligible') return '';
  return JSON.stringify([
    result.class,
    result.benefits.map(({ id, least, most, months, certain }) => [
      id,
      least,
      most,
      months,
      certain,
    ]),
  ]);
}
