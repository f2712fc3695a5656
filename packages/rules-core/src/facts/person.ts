import type { Fact } from '../schema/fact.ts';
import { caseOf } from './follows.ts';

/** Who one is, whatever one’s work. */
export const personFacts: readonly Fact[] = [
  {
    id: 'person.birthDate',
    subject: 'person',
    changeable: 'never',
    type: { kind: 'date' },
    label: { zh: '出生日期', en: 'Date of birth' },
    question: { zh: '您的出生日期是哪一天？', en: 'When were you born?' },
    hint: {
      zh: '年龄按周岁计算，生日当天即满该岁数。',
      en: 'Ages are counted in full years; on the birthday itself the year is reached.',
    },
    why: {
      zh: '部分支持有年龄上限，有的直接写明出生日期的界限。',
      en: 'Some support has an age limit, and some documents print the limit as a date of birth.',
    },
  },
  {
    id: 'person.foreign',
    subject: 'person',
    changeable: 'never',
    usual: false,
    type: { kind: 'boolean' },
    label: { zh: '外国国籍', en: 'Foreign nationality' },
    question: { zh: '您是外国国籍吗？', en: 'Are you a foreign national?' },
    hint: {
      zh: '单位替员工或要引进的人查的，按其本人回答。',
      en: 'If you look for somebody your organisation employs or hires, answer for that person.',
    },
    why: {
      zh: '出入境、停居留和工作许可方面的便利只面向外籍人才。',
      en: 'Help with entry, residence and work permits is for foreign nationals.',
    },
  },
  {
    id: 'person.returnee',
    subject: 'person',
    changeable: 'never',
    usual: false,
    follows: [caseOf('situation.person', 'abroad', 'person.returnee', false)],
    type: { kind: 'boolean' },
    label: { zh: '留学回国', en: 'Returned from study abroad' },
    question: { zh: '您是留学回国人员吗？', en: 'Did you study abroad and return to China?' },
    hint: {
      zh: '曾在境外学习（含进修、访问）后回国工作或创业的，选“是”。单位替员工或要引进的人查的，按其本人回答。',
      en: 'Answer “yes” if you studied abroad, visiting study included, and came back to work or found a business. If you look for somebody your organisation employs or hires, answer for that person.',
    },
    why: {
      zh: '部分引才计划和居留便利面向留学回国人员。',
      en: 'Some talent plans and residence services are for returned students.',
    },
  },
  {
    id: 'person.overseasYears',
    subject: 'person',
    changeable: 'time',
    follows: [
      {
        when: [{ op: 'holdsAny', fact: 'situation.person', values: ['abroad'], not: true }],
        holds: { op: 'compare', fact: 'person.overseasYears', cmp: 'eq', value: 0 },
        words: { zh: '海外年限以有海外经历为前提', en: 'Years abroad take a time abroad' },
      },
    ],
    type: { kind: 'integer', min: 0, max: 80, unit: { zh: '年', en: 'years' } },
    label: { zh: '海外学习工作年限', en: 'Years of study or work abroad' },
    question: {
      zh: '您在海外学习和工作一共有几年？',
      en: 'How many years in all have you studied or worked abroad?',
    },
    hint: { zh: '填满几年的整数；没有的填0。', en: 'Full years only; 0 if none.' },
    why: {
      zh: '海外经历达到一定年限的，有的条件可以放宽。',
      en: 'With enough years abroad, some conditions can be relaxed.',
    },
  },
];
