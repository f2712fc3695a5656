import type { Locale } from '@portal/rules-core';

const formats: Readonly<Record<Locale, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }),
};

/** `1234567.5` → “1,234,567.5” in both languages. */
export function formatNumber(value: number, locale: Locale): string {
  return formats[locale].format(value);
}

/** Basis points as a percentage: 3,000 → “30%”, 5,773 → “57.73%”. */
export function formatShare(basisPoints: number, locale: Locale): string {
  return `${formatNumber(basisPoints / 100, locale)}%`;
}
