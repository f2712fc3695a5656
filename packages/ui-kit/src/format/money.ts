import type { Bound, Locale } from '@portal/rules-core';
import { translate } from '../texts/translate.ts';
import { formatNumber } from './numbers.ts';

/** An amount taken apart for setting: “500” is set large, “万元” beside it small. */
export interface MoneyParts {
  before: string;
  figure: string;
  after: string;
}

const YI = 10_000_000_000;
const WAN = 1_000_000;

/** The largest Chinese unit in which every one of the amounts has at most two decimals. */
function chineseUnit(amounts: readonly number[]): { fen: number; word: string } {
  const largest = Math.max(...amounts);
  for (const unit of [
    { fen: YI, word: '亿元' },
    { fen: WAN, word: '万元' },
  ])
    if (largest >= unit.fen && amounts.every((amount) => amount % (unit.fen / 100) === 0))
      return unit;
  return { fen: 100, word: '元' };
}

/** Amounts in one unit, as figures: fen are written as two digits, 7,407.40, in every one of them or in none. */
function figuresOf(amounts: readonly number[], fen: number, locale: Locale): string[] {
  const hasFen = fen === 100 && amounts.some((amount) => amount % 100 !== 0);
  return amounts.map((amount) => formatNumber(amount / fen, locale, hasFen ? 2 : 0));
}

/**
 * Fen as figure and unit. Chinese counts in 亿元 / 万元 where that is no longer than two decimals, else in 元;
 * English in CNY.
 * @example moneyParts(500_000_000, 'zh') // { before: '', figure: '500', after: '万元' }
 */
export function moneyParts(fen: number, locale: Locale): MoneyParts {
  return moneyRangeParts([fen], locale);
}

/** Several amounts in one unit, joined: “1–2.5 万元”, “CNY 10,000–25,000”. */
export function moneyRangeParts(
  amounts: readonly number[],
  locale: Locale,
  joint = '–',
): MoneyParts {
  if (locale === 'en')
    return { before: 'CNY', figure: figuresOf(amounts, 100, 'en').join(joint), after: '' };
  const unit = chineseUnit(amounts);
  return { before: '', figure: figuresOf(amounts, unit.fen, 'zh').join(joint), after: unit.word };
}

/** The parts as one line of text. */
export function joinParts(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/**
 * Fen in words: “最高 500 万元” / “up to CNY 5,000,000”. The bound defaults to `exact`, which adds no word.
 * @param fen whole fen
 */
export function formatFen(
  fen: number,
  locale: Locale,
  { bound = 'exact' }: { bound?: Bound } = {},
): string {
  const { before, figure, after } = moneyParts(fen, locale);
  const lead =
    bound === 'upTo'
      ? translate(locale, 'amountUpTo')
      : bound === 'atLeast'
        ? translate(locale, 'amountAtLeast')
        : '';
  return joinParts(lead, before, figure, after);
}

/**
 * Two amounts in one unit: “1–2.5 万元” / “CNY 10,000–25,000”. The same twice is one amount.
 * @param least whole fen
 * @param most whole fen
 */
export function formatFenRange(least: number, most: number, locale: Locale): string {
  if (least === most) return formatFen(most, locale);
  const { before, figure, after } = moneyRangeParts([least, most], locale);
  return joinParts(before, figure, after);
}
