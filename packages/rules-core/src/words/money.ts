import type { Locale } from '../schema/text.ts';

const UNITS = [
  { fen: 10_000_000_000, word: '亿元' },
  { fen: 1_000_000, word: '万元' },
];

/**
 * Fen in words; in Chinese the largest unit that needs at most two decimals.
 * @example moneyText(500_000_000, 'zh') // '500万元'; in English 'CNY 5,000,000'
 */
export function moneyText(fen: number, locale: Locale): string {
  if (locale === 'en') return `CNY ${number(fen / 100, 'en')}`;
  const unit = UNITS.find(({ fen: size }) => fen >= size && fen % (size / 100) === 0);
  return unit ? `${number(fen / unit.fen, 'zh')}${unit.word}` : `${number(fen / 100, 'zh')}元`;
}

/** Basis points as per cent. */
export function percentText(basisPoints: number, locale: Locale): string {
  return `${number(basisPoints / 100, locale)}${locale === 'zh' ? '%' : ' %'}`;
}

/** Months, in years where they are whole. */
export function monthsText(months: number, locale: Locale): string {
  const [count, zh, en] =
    months % 12 === 0 ? [months / 12, '年', 'year'] : [months, '个月', 'month'];
  return locale === 'zh' ? `${count}${zh}` : `${count} ${en}${count === 1 ? '' : 's'}`;
}

/** Making a format is far dearer than using it. */
const formats: Readonly<Record<Locale, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat('zh', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
};

function number(value: number, locale: Locale): string {
  return formats[locale].format(value);
}
