import type { Citation, Explanation, ProgrammeResult, Verdict } from '@portal/rules-core';
import { type DistrictGroups, type Entry, VERDICTS } from '../../results/group.ts';

/** What the reader wants on paper. */
export interface SheetChoice {
  /** `possible`: all but what is closed to the reader; `all`: that too, and what has ended, by name. */
  programmes: 'possible' | 'all';
  /**
   * `overview`: one line for each programme, and what goes together; `benefits`: each with its reason, what is
   * granted and what is missing; `conditions`: also every condition with its truth and citation.
   */
  detail: 'overview' | 'benefits' | 'conditions';
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

/** Every clause that what is on paper rests on: validity, what combines how, what is granted and the conditions, if printed. */
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
        ...citationsOfResult(result, choice.detail),
      ]),
    ),
  ]);
}

function citationsOfResult(
  { benefits, explanation, classes }: ProgrammeResult,
  detail: SheetChoice['detail'],
): Citation[] {
  if (detail === 'overview') return [];
  const granted = benefits.map(({ citation }) => citation);
  if (detail === 'benefits') return granted;
  const explained = [
    explanation,
    ...classes.map((entry) => entry.explanation),
    ...benefits.flatMap(({ when }) => when ?? []),
  ];
  return [...granted, ...explained.flatMap(citationsIn)];
}

function citationsIn({ citation, of = [] }: Explanation): Citation[] {
  return [...(citation ? [citation] : []), ...of.flatMap(citationsIn)];
}
