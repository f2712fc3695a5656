import type { Citation, Explanation, ProgrammeResult, Verdict } from '@portal/rules-core';
import { type DistrictGroups, type Entry, VERDICTS } from '../../results/group.ts';

/** What the reader wants on paper. */
export interface SheetChoice {
  /** `possible`: all but what is closed to the reader; `all`: that too, and what has ended, by name. */
  programmes: 'possible' | 'all';
  /** The conditions, each with its truth and its citation. */
  conditions: boolean;
}

/** The programmes of a district that go on paper, in the order of the results. */
export function chosenEntries(
  { open }: DistrictGroups,
  { programmes }: SheetChoice,
): { verdict: Verdict; entries: readonly Entry[] }[] {
  return VERDICTS.filter((verdict) => programmes === 'all' || verdict !== 'notEligible')
    .map((verdict) => ({ verdict, entries: open[verdict] }))
    .filter(({ entries }) => entries.length > 0);
}

/** Every clause that what is on paper rests on: validity, what combines how, benefits, and conditions if printed. */
export function citationsOn(
  groups: readonly DistrictGroups[],
  choice: SheetChoice,
): readonly Citation[] {
  return groups.flatMap((group) => [
    group.pack.validity.citation,
    ...[group.bundle, group.possible].flatMap(({ leftOut }) =>
      leftOut.flatMap(({ rule }) =>
        group.pack.combinations.flatMap(({ id, citation }) => (id === rule ? [citation] : [])),
      ),
    ),
    ...chosenEntries(group, choice).flatMap(({ entries }) =>
      entries.flatMap(({ programme, result }) => [
        programme.citation,
        ...citationsOfResult(result, choice.conditions),
      ]),
    ),
  ]);
}

function citationsOfResult(
  { benefits, explanation, classes }: ProgrammeResult,
  conditions: boolean,
): Citation[] {
  return [
    ...benefits.flatMap(({ citation, when }) => [citation, ...(when ? citationsIn(when) : [])]),
    ...(conditions
      ? [explanation, ...classes.map((entry) => entry.explanation)].flatMap(citationsIn)
      : []),
  ];
}

function citationsIn({ citation, of = [] }: Explanation): Citation[] {
  return [...(citation ? [citation] : []), ...of.flatMap(citationsIn)];
}
