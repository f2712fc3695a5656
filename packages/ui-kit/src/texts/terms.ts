import type {
  Audience,
  Locale,
  Need,
  NotStated,
  TruthName,
  ValidityStatus,
  Verdict,
} from '@portal/rules-core';
import { translate } from './translate.ts';
import type { KitTextKey } from './zh.ts';

const NEEDS: Readonly<Record<Need, KitTextKey>> = {
  'home-purchase': 'needHomePurchase',
  rent: 'needRent',
  'one-off-money': 'needOneOffMoney',
  'salary-and-awards': 'needSalaryAndAwards',
  'household-registration': 'needHouseholdRegistration',
  schooling: 'needSchooling',
  spouse: 'needSpouse',
  medical: 'needMedical',
  'start-up': 'needStartUp',
  research: 'needResearch',
  training: 'needTraining',
  career: 'needCareer',
  recruitment: 'needRecruitment',
  'entry-and-stay': 'needEntryAndStay',
  'daily-life': 'needDailyLife',
};

const AUDIENCES: Readonly<Record<Audience, KitTextKey>> = {
  person: 'audiencePerson',
  team: 'audienceTeam',
  employer: 'audienceEmployer',
  agency: 'audienceAgency',
};

const NOT_STATED: Readonly<Record<NotStated, KitTextKey>> = {
  amount: 'notStatedAmount',
  criteria: 'notStatedCriteria',
  duration: 'notStatedDuration',
  process: 'notStatedProcess',
  deadline: 'notStatedDeadline',
  contact: 'notStatedContact',
};

const VERDICTS: Readonly<Record<Verdict, KitTextKey>> = {
  eligible: 'verdictEligible',
  needsInfo: 'verdictNeedsInfo',
  discretionary: 'verdictDiscretionary',
  notEligible: 'verdictNotEligible',
};

const TRUTHS: Readonly<Record<TruthName, KitTextKey>> = {
  met: 'truthMet',
  unmet: 'truthUnmet',
  discretionary: 'truthDiscretionary',
  unknown: 'truthUnknown',
};

const STATUSES: Readonly<Record<ValidityStatus, KitTextKey>> = {
  inForce: 'validityInForce',
  ended: 'validityEnded',
  notYet: 'validityNotYet',
  unstated: 'validityUnstated',
};

/** The word for a need: 购房 / Buying a home. */
export const needText = (need: Need, locale: Locale): string => translate(locale, NEEDS[need]);
/** The word for an audience: 个人 / Individuals. */
export const audienceText = (audience: Audience, locale: Locale): string =>
  translate(locale, AUDIENCES[audience]);
/** The word for what a document leaves open. */
export const notStatedText = (item: NotStated, locale: Locale): string =>
  translate(locale, NOT_STATED[item]);
/** The word for a verdict: 符合条件 / Eligible. */
export const verdictText = (verdict: Verdict, locale: Locale): string =>
  translate(locale, VERDICTS[verdict]);
/** The word for a truth: 满足 / met. */
export const truthText = (truth: TruthName, locale: Locale): string =>
  translate(locale, TRUTHS[truth]);
/** The word for a validity status: 现行有效 / In force. */
export const validityText = (status: ValidityStatus, locale: Locale): string =>
  translate(locale, STATUSES[status]);
