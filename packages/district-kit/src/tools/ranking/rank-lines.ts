import { checkCohort, type PointsScheme, type RankedMember, rankCohort } from '@portal/rules-core';
import { type CohortLines, readCohort } from '../cohort-lines.ts';

/** A list of people with their points as it is being entered, and what was last made of it. */
export interface RankingState {
  /** Lines `id,points`. */
  text: string;
  /** The least points awarded this year, in hundredths; `null`: everybody is selected. */
  minimum: number | null;
  ranked: Ranked | null;
}

export interface Ranked {
  lines: CohortLines;
  /** Absent while some line cannot be read: one person more or fewer moves every edge. */
  members?: RankedMember[];
  /** What it was made from. */
  of: Pick<RankingState, 'text' | 'minimum'>;
}

export const blankRanking: RankingState = { text: '', minimum: null, ranked: null };

/** Ranks the lines into the scheme's bands, or says which of them cannot be read. */
export function rankLines(scheme: PointsScheme, { text, minimum }: RankingState): Ranked {
  const lines = readCohort(text);
  const of = { text, minimum };
  if (lines.issues.length > 0 || lines.members.length === 0) return { lines, of };
  const cohort = checkCohort({
    members: lines.members,
    ...(minimum === null ? {} : { minimum: minimum / 100 }),
  });
  return { lines, members: rankCohort(scheme, cohort), of };
}
