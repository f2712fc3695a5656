import { expect, it } from 'vitest';
import { amountInterval } from '../evaluate/amount.ts';
import { factDictionary } from '../facts/dictionary.ts';
import type { Amount } from '../schema/benefit.ts';
import type { Profile } from '../schema/fact.ts';
import { amountText } from './amounts.ts';

const rent = 'housing.marketRent';
const cases: [zh: string, en: string, amount: Amount, profile?: Profile][] = [
  ['最高500万元', 'up to CNY 5,000,000', { kind: 'oneOff', bound: 'upTo', most: 500_000_000 }],
  ['最高1.5亿元', 'up to CNY 150,000,000', { kind: 'oneOff', bound: 'upTo', most: 15_000_000_000 }],
  ['800.5元', 'CNY 800.5', { kind: 'oneOff', bound: 'exact', most: 80_050 }],
  ['不少于3万元', 'at least CNY 30,000', { kind: 'oneOff', bound: 'atLeast', most: 3_000_000 }],
  [
    '500万元至1亿元',
    'CNY 5,000,000 to CNY 100,000,000',
    { kind: 'oneOff', bound: 'upTo', least: 500_000_000, most: 10_000_000_000 },
  ],
  [
    '最高100万元，分10年发放',
    'up to CNY 1,000,000, paid over 10 years',
    { kind: 'instalments', bound: 'upTo', most: 100_000_000, months: 120 },
  ],
  [
    '每月最高4,000元，最长18个月',
    'up to CNY 4,000 a month, for at most 18 months',
    { kind: 'monthly', bound: 'upTo', most: 400_000, maxMonths: 18 },
  ],
  [
    '每月1,000元或2,000元，最长1年',
    'CNY 1,000 or CNY 2,000 a month, for at most 1 year',
    { kind: 'monthly', bound: 'exact', most: 200_000, steps: [100_000, 200_000], maxMonths: 12 },
  ],
  [
    '每年5万元，期限文件未载明',
    'CNY 50,000 a year, duration not stated in the document',
    { kind: 'yearly', bound: 'exact', most: 5_000_000 },
  ],
  [
    '每月最高“市场月租金”的30%，期限文件未载明',
    'up to 30 % of “Market rent per month” a month, duration not stated in the document',
    { kind: 'share', bound: 'upTo', of: rent, most: 3_000, per: 'month' },
  ],
  [
    '每月“市场月租金”的6%–48%，最长1年',
    '6 %–48 % of “Market rent per month” a month, for at most 1 year',
    {
      kind: 'share',
      bound: 'upTo',
      of: rent,
      least: 600,
      most: 4_800,
      per: 'month',
      maxMonths: 12,
    },
  ],
  [
    '每月最高1,200元，最长1年',
    'up to CNY 1,200 a month, for at most 1 year',
    { kind: 'share', bound: 'upTo', of: rent, most: 3_000, per: 'month', maxMonths: 12 },
    { [rent]: 400_000 },
  ],
  [
    '按“市场月租金”的100%配套',
    '100 % of “Market rent per month”, matched',
    { kind: 'matched', bound: 'exact', of: rent, ratio: 10_000 },
  ],
  ['不设上限', 'no upper limit', { kind: 'unlimited' }],
  ['文件未载明金额', 'amount not stated in the document', { kind: 'notStated' }],
  ['非现金待遇', 'in kind, not money', { kind: 'inKind' }],
];

it.each(cases)('says “%s” / “%s”', (zh, en, amount, profile = {}) => {
  expect(amountText(amountInterval(amount, profile), factDictionary())).toEqual({ zh, en });
});
