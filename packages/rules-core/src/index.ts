export { bundleOf } from './bundle/bundle.ts';
export { excludedBy, selects } from './bundle/exclusions.ts';
export { comparedBy, worth } from './bundle/worth.ts';
export * from './calendar.ts';
export { type ChangeOptions, changesFor } from './counterfactual/changes-for.ts';
export * from './counterfactual/result.ts';
export {
  type Standing,
  type TurningCause,
  type TurningDate,
  type TurningOptions,
  turningDates,
} from './counterfactual/turning-dates.ts';
export { amountInterval } from './evaluate/amount.ts';
export { evaluateDistrict } from './evaluate/district.ts';
export { factsOf, factUse } from './evaluate/fact-use.ts';
export {
  type Contradiction,
  type Derivation,
  type Domain,
  type Knowledge,
  knowledgeOf,
} from './evaluate/knowledge.ts';
export { nextQuestion, type QuestionOptions } from './evaluate/next-question.ts';
export { checkProfile, InvalidProfileError, type ProfileIssue } from './evaluate/profile.ts';
export {
  type EvaluatedProgramme,
  type EvaluationOptions,
  evaluateProgramme,
  evaluateProgrammes,
} from './evaluate/programme.ts';
export * from './evaluate/result.ts';
export { isOpen, validityOn } from './evaluate/validity.ts';
export { optionIds, refusal } from './facts/accepts.ts';
export { changeabilityOf } from './facts/changeable.ts';
export { type FactDictionary, factDictionary } from './facts/dictionary.ts';
export { sharedFacts } from './facts/index.ts';
export * from './points/entry.ts';
export * from './points/rank.ts';
export * from './points/score.ts';
export * from './profile-file/profile-file.ts';
export * from './schema/benefit.ts';
export { AUDIENCE_IDS, NEED_IDS, VALIDITY_IDS } from './schema/closed-lists.ts';
export * from './schema/criterion.ts';
export * from './schema/fact.ts';
export { canonicalJson, fingerprintOf } from './schema/fingerprint.ts';
export type { Citation } from './schema/ids.ts';
export * from './schema/implication.ts';
export * from './schema/indicator.ts';
export * from './schema/pack.ts';
export * from './schema/pack-summary.ts';
export * from './schema/parse-pack.ts';
export * from './schema/points-scheme.ts';
export * from './schema/programme.ts';
export { citationsOf, recordsOf } from './schema/records.ts';
export * from './schema/service.ts';
export * from './schema/shared-rules.ts';
export type { Locale } from './schema/text.ts';
export { Text } from './schema/text.ts';
export * from './schema/validity.ts';
export { summaryOf } from './summary.ts';
export type { TruthName, Verdict } from './truth.ts';
export * from './vocabulary.ts';
