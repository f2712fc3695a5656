import type { Need } from './schema/benefit.ts';
import type { Subject } from './schema/fact.ts';
import type { Audience, NotStated } from './schema/programme.ts';
import type { Text } from './schema/text.ts';
import type { ValidityStatus } from './schema/validity.ts';
import type { TruthName, Verdict } from './truth.ts';

/** The words of the project's vocabulary: one name per thing, on every page and in the command line. */

export const VERDICTS: Readonly<Record<Verdict, Text>> = {
  eligible: { zh: '符合条件', en: 'Eligible' },
  needsInfo: { zh: '还需补充信息', en: 'More information needed' },
  discretionary: { zh: '由主管部门评定', en: 'An authority decides' },
  notEligible: { zh: '不符合条件', en: 'Not eligible' },
};

export const TRUTHS: Readonly<Record<TruthName, Text>> = {
  met: { zh: '满足', en: 'met' },
  unmet: { zh: '不满足', en: 'not met' },
  discretionary: { zh: '由主管部门评定', en: 'an authority decides' },
  unknown: { zh: '尚不清楚', en: 'not known yet' },
};

/** Nothing here promises that a document without a printed end still holds today. */
export const VALIDITIES: Readonly<Record<ValidityStatus, Text>> = {
  inForce: { zh: '在有效期内', en: 'In force' },
  ended: { zh: '已到期', en: 'Ended' },
  notYet: { zh: '尚未生效', en: 'Not yet in force' },
  unstated: { zh: '已生效，未载明到期日', en: 'Has taken effect, no end date stated' },
};

export const NEEDS: Readonly<Record<Need, Text>> = {
  'home-purchase': { zh: '购房', en: 'Buying a home' },
  rent: { zh: '租房', en: 'Renting' },
  'one-off-money': { zh: '一次性资助', en: 'One-off money' },
  'salary-and-awards': { zh: '薪酬与奖励', en: 'Pay and awards' },
  'household-registration': { zh: '落户与居住证', en: 'Household registration and permit' },
  schooling: { zh: '子女教育', en: 'Schooling' },
  spouse: { zh: '配偶就业', en: 'Work for a spouse' },
  medical: { zh: '医疗保健', en: 'Medical care' },
  'start-up': { zh: '创业', en: 'Starting a business' },
  research: { zh: '科研', en: 'Research' },
  training: { zh: '培训提升', en: 'Training' },
  career: { zh: '职业发展', en: 'Career' },
  recruitment: { zh: '招聘引才', en: 'Recruitment' },
  'entry-and-stay': { zh: '出入境与停居留', en: 'Entry and stay' },
  'daily-life': { zh: '日常生活', en: 'Daily life' },
};

export const AUDIENCES: Readonly<Record<Audience, Text>> = {
  person: { zh: '个人', en: 'Individuals' },
  team: { zh: '团队', en: 'Teams' },
  employer: { zh: '用人单位', en: 'Employers' },
  agency: { zh: '人力资源机构', en: 'HR agencies' },
};

export const SUBJECTS: Readonly<Record<Subject, Text>> = {
  person: { zh: '个人', en: 'person' },
  team: { zh: '团队', en: 'team' },
  employer: { zh: '用人单位', en: 'employer' },
};

export const NOT_STATED: Readonly<Record<NotStated, Text>> = {
  amount: { zh: '金额', en: 'amount' },
  criteria: { zh: '条件', en: 'conditions' },
  duration: { zh: '期限', en: 'duration' },
  process: { zh: '办理流程', en: 'how to apply' },
  deadline: { zh: '申报时间', en: 'when to apply' },
  contact: { zh: '联系方式', en: 'contact' },
};
