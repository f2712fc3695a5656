import {
  type Bundle,
  bundleOf,
  comparedBy,
  type EvaluatedProgramme,
  evaluateProgrammes,
  isOpen,
  type Pack,
  type Profile,
  type ProgrammeResult,
  type Verdict,
} from '@portal/rules-core';
import { isInScope, packsInScope, type Scope } from '../check/scope.ts';

/** The order results are shown in: what one has, what one may have, what others decide, what one has not. */
export const VERDICTS: readonly Verdict[] = [
  'eligible',
  'needsInfo',
  'discretionary',
  'notEligible',
];

export type Entry = EvaluatedProgramme;

/** The results of one district, apart by what the reader can do with them. */
export interface DistrictGroups {
  pack: Pack;
  /** Open on the day, by verdict; in each group the largest amount first. */
  open: Readonly<Record<Verdict, readonly Entry[]>>;
  /** Not begun on the day. */
  notYet: readonly Entry[];
  /** Ended before the day: never an offer, whatever the verdict. */
  ended: readonly Entry[];
  /** Of what is surely granted. */
  bundle: Bundle;
  /** Of what may yet be granted. */
  possible: Bundle;
}

export interface ResultsState {
  packs: readonly Pack[];
  profile: Profile;
  scope: Scope;
  /** `YYYY-MM-DD` */
  asOf: string;
}

/** Everything in scope for a profile on a day, district by district. Nothing is added up across districts. */
export function groupResults({ packs, profile, scope, asOf }: ResultsState): DistrictGroups[] {
  return packsInScope(packs, scope).map((pack) => {
    const programmes = pack.programmes.filter((programme) => isInScope(programme, scope));
    const entries = evaluateProgrammes(pack, programmes, profile, { asOf });
    const offered = entries.filter(({ result }) => isOpen(result.validity)).sort(byLargest);
    const results = offered.map(({ result }) => result);
    const having = (verdict: Verdict): Entry[] =>
      offered.filter(({ result }) => result.verdict === verdict);
    return {
      pack,
      open: {
        eligible: having('eligible'),
        needsInfo: having('needsInfo'),
        discretionary: having('discretionary'),
        notEligible: having('notEligible'),
      },
      notYet: entries.filter(({ result }) => result.validity === 'notYet'),
      ended: entries.filter(({ result }) => result.validity === 'ended'),
      bundle: bundleOf(pack.combinations, results, 'certain'),
      possible: bundleOf(pack.combinations, results, 'possible'),
    };
  });
}

function byLargest(a: Entry, b: Entry): number {
  return largestIn(b.result) - largestIn(a.result);
}

/** What a programme is put in order by: its largest benefit, in fen; 0 where no figure is stated. */
export function largestIn({ benefits }: ProgrammeResult): number {
  return Math.max(0, ...benefits.map(comparedBy));
}

export function isEmpty({ open, notYet, ended }: DistrictGroups): boolean {
  return (
    notYet.length === 0 &&
    ended.length === 0 &&
    VERDICTS.every((verdict) => open[verdict].length === 0)
  );
}

/** How many open programmes have which verdict, all districts together. */
export function countsOf(groups: readonly DistrictGroups[]): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict): number =>
    groups.reduce((sum, { open }) => sum + open[verdict].length, 0);
  return {
    eligible: count('eligible'),
    needsInfo: count('needsInfo'),
    discretionary: count('discretionary'),
    notEligible: count('notEligible'),
  };
}

/** Whether anything of a district can be applied for on the day. */
export function hasOffers({ open }: DistrictGroups): boolean {
  return VERDICTS.some((verdict) => open[verdict].length > 0);
}
