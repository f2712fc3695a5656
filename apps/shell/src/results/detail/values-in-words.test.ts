import { type Change, factDictionary } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { resultsText } from '../text/index.ts';
import { valuesInWords } from './values-in-words.ts';

const words = (locale: 'zh' | 'en') => ({
  locale,
  t: resultsText(locale),
  facts: factDictionary(),
  placeName: (id: string) => (id === 'north' ? { zh: '北区', en: 'North' } : undefined),
});

const CHANGES: [string, Change['to'], string, string][] = [
  [
    'education.level',
    { kind: 'options', options: ['master', 'doctorate'] },
    '硕士研究生或博士研究生',
    'Master’s programme or Doctoral programme',
  ],
  ['work.engaged', { kind: 'options', options: [true] }, '是', 'Yes'],
  ['work.employerDistrict', { kind: 'placeIn', places: ['north'] }, '北区', 'North'],
  ['work.employerDistrict', { kind: 'placeNotIn', places: ['north'] }, '北区以外', 'any but North'],
  [
    'work.annualSalary',
    { kind: 'numbers', ranges: [{ from: { value: 50_000_000, included: true } }] },
    '50 万元及以上',
    'CNY 500,000 or more',
  ],
  [
    'team.shareholding',
    { kind: 'numbers', ranges: [{ from: { value: 5_000, included: false } }] },
    '超过50%',
    'more than 50%',
  ],
  [
    'person.birthDate',
    {
      kind: 'dates',
      ranges: [
        {
          from: { value: '1981-11-22', included: true },
          to: { value: '2008-11-22', included: false },
        },
      ],
    },
    '1981年11月22日或以后、2008年11月22日以前（不含当天）',
    '22 November 1981 or later and before 22 November 2008',
  ],
  [
    'honours.awards',
    { kind: 'set', holds: [['nobel', 'turing']], lacks: [] },
    '有诺贝尔奖或图灵奖',
    'one of Nobel Prize or Turing Award',
  ],
  [
    'work.districtSince',
    {
      kind: 'time',
      until: 'person.birthDate',
      ranges: [{ from: { value: { years: 1, months: 6 }, included: true } }],
    },
    '到“出生日期”的时间1 年、6 个月及以上',
    'a time until “Date of birth” of 1 year, 6 months or more',
  ],
];

describe('valuesInWords', () => {
  it.each(CHANGES)('%s', (fact, to, zh, en) => {
    const change: Change = { fact, to, changeable: 'effort', example: {} };
    expect(valuesInWords(change, words('zh'))).toBe(zh);
    expect(valuesInWords(change, words('en'))).toBe(en);
  });
});
