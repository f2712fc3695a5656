export { benefitAlone } from './benefit-alone.ts';
export { classesAlone, commonAlone, waysInto } from './classes.ts';
export { type CohortLines, type LineIssue, type LineProblem, readCohort } from './cohort-lines.ts';
export { FactForm, FactLinks, type FormGroup, factPlace, GroupedFactForm } from './fact-form.tsx';
export { type FactGroup, factGroups } from './fact-groups.ts';
export {
  FoundGroup,
  type FoundGroupProps,
  FoundGroups,
  type FoundGroupsProps,
  type StandingWords,
} from './found-groups.tsx';
export {
  type Lines,
  useRemoveLine,
  withChange,
  withLine,
  withLineBack,
  withoutLine,
} from './lines.ts';
export { type Company, companyOf, type Member, membersOf } from './pairs.ts';
export {
  type DraftItem,
  type DraftScore,
  type Gap as DraftGap,
  isBlank,
  scoreDrafts,
} from './points-draft.ts';
export { ProgrammeLink } from './programme-link.tsx';
export { programmeOf } from './programme-of.ts';
export { CohortRanking, type CohortRankingProps } from './ranking/cohort-ranking.tsx';
export { blankRanking, type Ranked, type RankingState, rankLines } from './ranking/rank-lines.ts';
export {
  ConditionsAndGaps,
  type ConditionsAndGapsProps,
  PrintedBenefit,
} from './reckoned-from.tsx';
export {
  type PaymentPlan,
  paymentsOf,
  planOf,
} from './schedule.ts';
export { type Found, STANDINGS, type Standing, standingOf } from './standing.ts';
export { StillMatters, Unsettled } from './still-matters.tsx';
export { type SayDistrictText, useDistrictText } from './use-district-text.ts';
export { useKept } from './use-kept.ts';
