import type { Fact, FactOption } from '../schema/fact.ts';
import { neverAbove } from './follows.ts';

/** Education levels, rising. A master’s or doctor’s level is that of a graduate student (研究生学历). */
const levels: FactOption[] = [
  { id: 'below-associate', label: { zh: '大专以下', en: 'Below associate degree' } },
  { id: 'associate', label: { zh: '大专', en: 'Associate degree (junior college)' } },
  { id: 'bachelor', label: { zh: '本科', en: 'Bachelor’s programme' } },
  { id: 'master', label: { zh: '硕士研究生', en: 'Master’s programme' } },
  { id: 'doctorate', label: { zh: '博士研究生', en: 'Doctoral programme' } },
];

/** Academic degrees, rising. Teams are asked for the same ones. */
export const degrees: FactOption[] = [
  { id: 'none', label: { zh: '没有学位', en: 'No degree' } },
  { id: 'bachelor', label: { zh: '学士', en: 'Bachelor' } },
  { id: 'master', label: { zh: '硕士', en: 'Master' } },
  { id: 'doctor', label: { zh: '博士', en: 'Doctor' } },
];

/** What one has completed, by level and by mode of study. */
export const educationFacts: readonly Fact[] = [
  {
    id: 'education.level',
    subject: 'person',
    type: { kind: 'scale', options: levels },
    label: { zh: '最高学历', en: 'Highest level of education' },
    question: {
      zh: '您的最高学历是什么（不论全日制还是在职）？',
      en: 'What is the highest level of education you have completed, full-time or not?',
    },
    hint: {
      zh: '以毕业证书为准；在读的不算。境外学习只发学位证书的，选学位对应的一级。',
      en: 'The graduation certificate counts; studies under way do not. If studies abroad end with a degree certificate alone, choose its level.',
    },
    why: {
      zh: '部分支持只看学历层次，不要求全日制。',
      en: 'Some support asks for a level of education, whatever the mode of study.',
    },
  },
  {
    id: 'education.fullTimeLevel',
    subject: 'person',
    follows: [
      ...neverAbove('education.fullTimeLevel', 'education.level', levels, {
        zh: '全日制学历不会高于最高学历',
        en: 'The full-time level is never above the highest level',
      }),
    ],
    type: { kind: 'scale', options: levels },
    label: { zh: '最高全日制学历', en: 'Highest full-time level of education' },
    question: {
      zh: '您的最高全日制学历是什么？',
      en: 'What is the highest level you have completed in full-time study?',
    },
    hint: {
      zh: '以毕业证书为准，境外只发学位证书的看学位证书；在职、函授、自考取得的学历不算，在读的也不算。',
      en: 'The graduation certificate counts, or the degree certificate where studies abroad end with that alone. Part-time, correspondence and self-taught examination studies do not count, nor do studies under way.',
    },
    why: {
      zh: '不少条件写明“全日制”，在职取得的学历不能替代。',
      en: 'Many conditions say “full-time”; a level reached part-time does not stand in for it.',
    },
  },
  {
    id: 'education.fullTimeDegree',
    subject: 'person',
    type: { kind: 'scale', options: degrees },
    label: { zh: '最高全日制学位', en: 'Highest full-time degree' },
    question: {
      zh: '您通过全日制学习取得的最高学位是什么？',
      en: 'What is the highest degree you hold from full-time study?',
    },
    hint: {
      zh: '这里问的是学位证书，不是毕业证书。',
      en: 'This is the degree certificate, not the graduation certificate.',
    },
    why: {
      zh: '有的条件看学位而不是学历。',
      en: 'Some conditions ask for the degree rather than the level of education.',
    },
  },
  {
    id: 'education.doubleFirstClass',
    subject: 'person',
    follows: [
      {
        when: [{ op: 'compare', fact: 'education.level', cmp: 'lte', value: 'below-associate' }],
        holds: { op: 'is', fact: 'education.doubleFirstClass', value: false },
        words: {
          zh: '没有高等教育学历的，不是大学毕业生',
          en: 'Without higher education nobody has graduated from a university',
        },
      },
    ],
    type: { kind: 'boolean' },
    label: {
      zh: '“双一流”大学毕业生',
      en: 'Graduate of a Double First-Class university',
    },
    question: {
      zh: '您毕业于“双一流”大学吗？',
      en: 'Did you graduate from a Double First-Class university?',
    },
    hint: {
      zh: '“双一流”指国家公布的世界一流大学和一流学科建设高校；说不准的，选“不确定”。',
      en: 'Double First-Class universities are those on the national list; if in doubt, “not sure”.',
    },
    why: {
      zh: '有的补贴只给引进的“双一流”大学优秀毕业生。',
      en: 'Some subsidies are only for outstanding graduates of these universities.',
    },
  },
];
