import { type Amount, type AmountInterval, amountInterval, type Fact } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { describeAmount, formatAmount } from './amount.ts';
import { formatDate, formatMonth, formatMonths } from './dates.ts';
import { formatFactValue } from './fact-value.ts';
import { headlineOf, mostInAll } from './headline.ts';
import { formatFen, formatFenRange } from './money.ts';
import { formatShare } from './numbers.ts';

describe('money', () => {
  it('writes the fen of a range in both of its ends', () => {
    expect(formatFenRange(740_740, 5_925_900, 'en')).toBe('CNY 7,407.40–59,259.00');
    expect(formatFenRange(740_740, 5_925_925, 'zh')).toBe('7,407.40–59,259.25 元');
    expect(formatFenRange(600_000, 4_800_000, 'zh')).toBe('0.6–4.8 万元');
  });

  it.each([
    [500_000_000, '500 万元', 'CNY 5,000,000'],
    [400_000, '4,000 元', 'CNY 4,000'],
    [1_000_000, '1 万元', 'CNY 10,000'],
    [999_900, '9,999 元', 'CNY 9,999'],
    [1_250_000, '1.25 万元', 'CNY 12,500'],
    [4_166_667, '41,666.67 元', 'CNY 41,666.67'],
    [740_740, '7,407.40 元', 'CNY 7,407.40'],
    [200_000_000_000, '20 亿元', 'CNY 2,000,000,000'],
    [0, '0 元', 'CNY 0'],
  ])('%i fen', (fen, zh, en) => {
    expect(formatFen(fen, 'zh')).toBe(zh);
    expect(formatFen(fen, 'en')).toBe(en);
  });

  it('always shows an upper bound as one', () => {
    expect(formatFen(500_000_000, 'zh', { bound: 'upTo' })).toBe('最高 500 万元');
    expect(formatFen(500_000_000, 'en', { bound: 'upTo' })).toBe('up to CNY 5,000,000');
    expect(formatFen(500_000_000, 'zh', { bound: 'atLeast' })).toBe('不少于 500 万元');
  });
});

describe('dates and durations', () => {
  it('writes a date as each language does', () => {
    expect(formatDate('2026-11-21', 'zh')).toBe('2026年11月21日');
    expect(formatDate('2026-01-05', 'en')).toBe('5 January 2026');
  });

  it('writes a month, also one that is so many later', () => {
    expect(formatMonth('2026-11', 'zh')).toBe('2026年11月');
    expect(formatMonth('2026-11', 'en', 2)).toBe('January 2027');
    expect(formatMonth('2026-12', 'zh', 12)).toBe('2027年12月');
    expect(() => formatMonth('2026-13', 'zh')).toThrow('write YYYY-MM');
  });

  it('refuses what is not a date', () => {
    expect(() => formatDate('2026/11/21', 'zh')).toThrow('write YYYY-MM-DD');
  });

  it.each([
    [60, '5 年（60 个月）', '5 years (60 months)'],
    [12, '1 年（12 个月）', '1 year (12 months)'],
    [18, '18 个月', '18 months'],
    [1, '1 个月', '1 month'],
  ])('%i months', (months, zh, en) => {
    expect(formatMonths(months, 'zh')).toBe(zh);
    expect(formatMonths(months, 'en')).toBe(en);
  });

  it('writes shares from basis points', () => {
    expect(formatShare(5_773, 'zh')).toBe('57.73%');
    expect(formatShare(3_000, 'en')).toBe('30%');
  });
});

const lines: [Amount, string, string][] = [
  [
    { kind: 'instalments', bound: 'upTo', most: 500_000_000, months: 120 },
    '最高 500 万元，分 10 年（120 个月）发放',
    'up to CNY 5,000,000, paid over 10 years (120 months)',
  ],
  [
    { kind: 'monthly', bound: 'upTo', most: 400_000, maxMonths: 60 },
    '每月最高 4,000 元，最长 5 年（60 个月），合计最高 24 万元',
    'up to CNY 4,000 a month, for at most 5 years (60 months), up to CNY 240,000 in all',
  ],
  [
    { kind: 'monthly', bound: 'upTo', most: 300_000 },
    '每月最高 3,000 元，文件未载明期限',
    'up to CNY 3,000 a month, duration not stated in the document',
  ],
  [
    { kind: 'oneOff', bound: 'upTo', most: 250_000_000, least: 50_000_000 },
    '50 万元起，最高 250 万元',
    'from CNY 500,000, up to CNY 2,500,000',
  ],
  [
    { kind: 'matched', bound: 'upTo', of: 'x.y', ratio: 10_000 },
    '最高 1:1，按国家资助配套',
    'up to 1:1, matching: state funds',
  ],
  [
    { kind: 'share', bound: 'upTo', of: 'x.y', most: 3_000, per: 'month', maxMonths: 72 },
    '每月最高 30%，按国家资助计算，最长 6 年（72 个月）',
    'up to 30% a month, of: state funds, for at most 6 years (72 months)',
  ],
  [{ kind: 'unlimited' }, '不设上限', 'No upper limit'],
  [{ kind: 'notStated' }, '文件未载明金额', 'Amount not stated in the document'],
  [{ kind: 'inKind' }, '非现金待遇', 'In kind, not money'],
];

describe('amounts', () => {
  const base = (locale: 'zh' | 'en') => () => (locale === 'zh' ? '国家资助' : 'state funds');

  it.each(lines)('%o', (amount, zh, en) => {
    expect(formatAmount(amount, 'zh', { base: base('zh') })).toBe(zh);
    expect(formatAmount(amount, 'en', { base: base('en') })).toBe(en);
  });

  const interval: AmountInterval = {
    kind: 'oneOff',
    bound: 'exact',
    least: 5_000_000,
    most: 30_000_000,
    unit: 'fen',
    per: 'once',
    months: null,
    stated: true,
  };

  it('shows what is still unknown as a range, and says so', () => {
    expect(formatAmount(interval, 'zh')).toBe('5–30 万元，取决于尚未提供的信息');
  });

  it('never hides the upper bound of an evaluated amount', () => {
    expect(formatAmount({ ...interval, bound: 'upTo', least: 0 }, 'zh')).toBe('最高 30 万元');
  });

  it('says when an amount has become nothing', () => {
    expect(describeAmount({ ...interval, least: 0, most: 0 }, 'en').instead).toBe(
      'No amount as things stand',
    );
  });

  it('lists the printed steps of a monthly amount', () => {
    const steps: Amount = {
      kind: 'monthly',
      bound: 'exact',
      most: 200_000,
      steps: [100_000, 150_000, 200_000],
      maxMonths: 60,
    };
    expect(amountInterval(steps, {})).toMatchObject({
      least: 100_000,
      most: 200_000,
      per: 'month',
    });
    expect(formatAmount(steps, 'zh')).toContain('分档：1,000 / 1,500 / 2,000 元');
  });

  it('shows a least figure as one, printed or evaluated', () => {
    const amount: Amount = { kind: 'oneOff', bound: 'atLeast', most: 5_000_000 };
    expect(formatAmount(amount, 'en')).toBe(formatAmount(amountInterval(amount, {}), 'en'));
    expect(formatAmount(amount, 'zh')).toContain('5 万元');
    expect(describeAmount(amount, 'en').lead).not.toBe('');
  });

  it('counts a monthly amount over all its months, an instalment total once', () => {
    expect(mostInAll({ kind: 'monthly', bound: 'upTo', most: 400_000, maxMonths: 60 })).toBe(
      24_000_000,
    );
    expect(mostInAll({ kind: 'instalments', bound: 'upTo', most: 500, months: 120 })).toBe(500);
    expect(mostInAll({ kind: 'unlimited' })).toBeNull();
  });

  it('heads a card with no upper limit first, then the largest figure, then what has none', () => {
    const benefit = (id: string, amount: Amount) => ({
      id,
      name: { zh: id, en: id },
      need: 'rent' as const,
      amount,
      citation: ['north/main/1'],
    });
    const kind = benefit('kind', { kind: 'inKind' });
    const small = benefit('small', { kind: 'oneOff', bound: 'upTo', most: 1_000_000 });
    const monthly = benefit('monthly', {
      kind: 'monthly',
      bound: 'upTo',
      most: 400_000,
      maxMonths: 60,
    });
    const open = benefit('open', { kind: 'unlimited' });
    expect(headlineOf([kind, small, monthly])?.id).toBe('monthly');
    expect(headlineOf([small, open, monthly])?.id).toBe('open');
    expect(headlineOf([kind])?.id).toBe('kind');
    expect(headlineOf([])).toBeUndefined();
  });
});

describe('answers', () => {
  const fact = (type: Fact['type']): Fact => ({
    id: 'x.y',
    subject: 'person',
    type,
    label: { zh: '事实', en: 'Fact' },
    question: { zh: '？', en: '?' },
    why: { zh: '因', en: 'because' },
  });
  const options = [
    { id: 'a', label: { zh: '甲', en: 'A' } },
    { id: 'b', label: { zh: '乙', en: 'B' } },
  ];
  const north = () => ({ zh: '北区', en: 'North' });

  it.each([
    [fact({ kind: 'boolean' }), false, '否', 'No'],
    [fact({ kind: 'money' }), 100_000_000, '100 万元', 'CNY 1,000,000'],
    [fact({ kind: 'percent', max: 10_000 }), 5_050, '50.5%', '50.5%'],
    [fact({ kind: 'integer', min: 0, unit: { zh: '人', en: 'people' } }), 4, '4 人', '4 people'],
    [fact({ kind: 'date' }), '1990-03-04', '1990年3月4日', '4 March 1990'],
    [fact({ kind: 'choice', options }), 'b', '乙', 'B'],
    [fact({ kind: 'choices', options }), ['a', 'b'], '甲、乙', 'A, B'],
    [fact({ kind: 'choices', options }), [], '以上都没有', 'None of these'],
    [fact({ kind: 'place' }), 'north', '北区', 'North'],
    [
      fact({ kind: 'place' }),
      'elsewhere',
      '本平台各区以外',
      'Outside the districts of this portal',
    ],
  ])('%#', (its, value, zh, en) => {
    expect(formatFactValue(its, value, 'zh', north)).toBe(zh);
    expect(formatFactValue(its, value, 'en', north)).toBe(en);
  });
});
