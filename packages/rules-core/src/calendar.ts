/**
 * Calendar dates without a time zone, as `YYYY-MM-DD` strings. They compare as strings.
 *
 * Spans end on the day of the same number; where a month has no such day, on its last day
 * (Civil Code of the People's Republic of China, article 202, paragraph 2).
 */

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days in a month (1–12) of a year. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the text is `YYYY-MM-DD` and such a day exists. */
export function isCalendarDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function parts(date: string): [year: number, month: number, day: number] {
  const match = PATTERN.exec(date);
  if (!match) throw new RangeError(`"${date}" is not a calendar date; write YYYY-MM-DD`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

function format(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The first and the last date there is: with more digits, dates would no longer compare as strings. */
const FIRST = '0000-01-01';
const LAST = '9999-12-31';

/**
 * The date `months` whole months later (earlier when negative), on the last day where the day does not exist;
 * the first or the last date there is where it would lie beyond.
 */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = parts(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  if (toYear < 0) return FIRST;
  if (toYear > 9999) return LAST;
  const toMonth = (((index % 12) + 12) % 12) + 1;
  return format(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The date `days` days later (earlier when negative); the first or the last there is where it would lie beyond. */
export function addDays(date: string, days: number): string {
  const [year, month, day] = parts(date);
  const shifted = new Date(0);
  // Not Date.UTC, which takes the years 0 to 99 for those of the 20th century.
  shifted.setUTCFullYear(year, month - 1, day + days);
  const toYear = shifted.getUTCFullYear();
  if (toYear < 0) return FIRST;
  if (toYear > 9999) return LAST;
  return format(toYear, shifted.getUTCMonth() + 1, shifted.getUTCDate());
}

/** The end of a span that begins on `date`: years and months first, then days. */
export function addSpan(
  date: string,
  span: { years?: number | undefined; months?: number | undefined; days?: number | undefined },
): string {
  const shifted = addMonths(date, (span.years ?? 0) * 12 + (span.months ?? 0));
  return span.days === undefined ? shifted : addDays(shifted, span.days);
}

/** 周岁: whole years of age on `asOf`; the birthday itself counts as reached. Negative before birth. */
export function ageOn(birthDate: string, asOf: string): number {
  const years = parts(asOf)[0] - parts(birthDate)[0];
  return asOf >= addMonths(birthDate, years * 12) ? years : years - 1;
}

// Made once: a page asks for the day at each of its links, and to make this takes more than ten times as long as to use it.
let dayInShanghai: Intl.DateTimeFormat | undefined;

/** Today in Shanghai: the date that counts for the districts, wherever the reader is. */
export function todayInShanghai(now: Date = new Date()): string {
  dayInShanghai ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return dayInShanghai.format(now);
}
