import {
  AUDIENCES,
  type Audience,
  type Locale,
  NEEDS,
  type Need,
  NOT_STATED,
  type NotStated,
  TRUTHS,
  type TruthName,
  VALIDITIES,
  type ValidityStatus,
  VERDICTS,
  type Verdict,
} from '@portal/rules-core';

/** The word for a need: 购房 / Buying a home. */
export const needText = (need: Need, locale: Locale): string => NEEDS[need][locale];
/** The word for an audience: 个人 / Individuals. */
export const audienceText = (audience: Audience, locale: Locale): string =>
  AUDIENCES[audience][locale];
/** The word for what a document leaves open. */
export const notStatedText = (item: NotStated, locale: Locale): string => NOT_STATED[item][locale];
/** The word for a verdict: 符合条件 / Eligible. */
export const verdictText = (verdict: Verdict, locale: Locale): string => VERDICTS[verdict][locale];
/** The word for a truth: 满足 / met. */
export const truthText = (truth: TruthName, locale: Locale): string => TRUTHS[truth][locale];
/** The word for a validity status: 在有效期内 / In force. */
export const validityText = (status: ValidityStatus, locale: Locale): string =>
  VALIDITIES[status][locale];
