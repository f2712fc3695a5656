import type { Locale } from '@portal/rules-core';
import { formatNumber } from '../../format/numbers.ts';

export interface MoneyAxis {
  /** The unit all figures of the axis are in: “万元”, “CNY thousand”. */
  unit: string;
  /** A figure in that unit, without it. */
  format: (fen: number) => string;
}

const UNITS: Readonly<Record<Locale, readonly { fen: number; from: number; word: string }[]>> = {
  zh: [
    { fen: 10_000_000_000, from: 100_000_000_000, word: '亿元' },
    { fen: 1_000_000, from: 1_000_000, word: '万元' },
    { fen: 100, from: 0, word: '元' },
  ],
  en: [
    { fen: 100_000_000, from: 200_000_000, word: 'CNY million' },
    { fen: 100_000, from: 1_000_000, word: 'CNY thousand' },
    { fen: 100, from: 0, word: 'CNY' },
  ],
};

/**
 * The unit that keeps the figures of an axis short. Every figure on it is in this one unit: “5,000” and “1” side by
 * side, one in 万元 and one in 亿元, would be read as one scale.
 * @param most the largest amount on the axis, whole fen
 */
export function moneyAxis(most: number, locale: Locale): MoneyAxis {
  const unit = UNITS[locale].find(({ from }) => most >= from) ?? { fen: 100, word: '' };
  return {
    unit: unit.word,
    format: (fen) => formatNumber(Math.round((fen / unit.fen) * 100) / 100, locale),
  };
}
