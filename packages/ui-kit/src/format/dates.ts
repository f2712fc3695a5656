import type { Locale } from '@portal/rules-core';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The months in their order: “1月” / “January”. */
export function monthNames(locale: Locale): readonly string[] {
  return locale === 'zh' ? MONTHS.map((_, index) => `${index + 1}月`) : MONTHS;
}

/**
 * A calendar date in words: “2026年11月21日” / “21 November 2026”.
 * @param date `YYYY-MM-DD`
 * @throws RangeError when it is not of that form
 */
export function formatDate(date: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!name) throw new RangeError(`"${date}" is not a calendar date; write YYYY-MM-DD`);
  return locale === 'zh'
    ? `${Number(year)}年${Number(month)}月${Number(day)}日`
    : `${Number(day)} ${name} ${Number(year)}`;
}

/**
 * A month of a year: “2026年11月” / “November 2026”.
 * @param month `YYYY-MM`
 * @param later so many months after it
 * @throws RangeError when it is not of that form
 */
export function formatMonth(month: string, locale: Locale, later = 0): string {
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  if (!year) throw new RangeError(`"${month}" is not a month; write YYYY-MM`);
  const since = Number(year) * 12 + Number(number) - 1 + later;
  const name = monthNames(locale)[since % 12];
  return locale === 'zh'
    ? `${Math.floor(since / 12)}年${name}`
    : `${name} ${Math.floor(since / 12)}`;
}

/**
 * A duration: whole years are named with their months, “5 年（60 个月）” / “5 years (60 months)”.
 * @param months whole months
 */
export function formatMonths(months: number, locale: Locale): string {
  const years = months % 12 === 0 ? months / 12 : 0;
  if (locale === 'zh') return years > 0 ? `${years} 年（${months} 个月）` : `${months} 个月`;
  const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  return years > 0
    ? `${counted(years, 'year')} (${counted(months, 'month')})`
    : counted(months, 'month');
}
