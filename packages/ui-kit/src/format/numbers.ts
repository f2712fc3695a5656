import type { Locale } from '@portal/rules-core';

const LANGUAGES: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en-GB' };
const formats = new Map<string, Intl.NumberFormat>();

/**
 * `1234567.5` → “1,234,567.5” in both languages.
 * @param decimals at least so many: 2 makes it “1,234,567.50”
 */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  const key = `${locale} ${decimals}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(LANGUAGES[locale], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: 4,
    });
  formats.set(key, format);
  return format.format(value);
}

/** Basis points as a percentage: 3,000 → “30%”, 5,773 → “57.73%”. */
export function formatShare(basisPoints: number, locale: Locale): string {
  return `${formatNumber(basisPoints / 100, locale)}%`;
}
