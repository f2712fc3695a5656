import { addDays, isCalendarDate } from '../../calendar.ts';
import type { DateOrder } from '../columns/match-columns.ts';
import { type Reading, value, wrong } from './reading.ts';

/**
 * What is known of a column's dates: the order in which day and month stand where the year comes last; `mixed` where
 * some rows can only be the one and some only the other; `undefined` where nothing has settled it.
 */
export type KnownOrder = DateOrder | 'mixed' | undefined;

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
/** Five digits: 1927 to 2173. Fewer would be a year, more a month or a day written as one number. */
const SERIAL = /^(\d{5})(?:\.\d+)?$/;
const NAMED_MONTH =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?[-\s]+([a-z]{3,9})\.?,?[-\s]+(\d{4})|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}))$/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** A time of day goes, but not one of another zone than midnight's: there the day itself could differ. */
const TIME = /(?:T|\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m)?$/i;

/**
 * A date: 2024-03-05, 2024/3/5, 2024.3.5, 2024年3月5日, 20240305, 5 March 2024, the number by which a spreadsheet
 * stores a day, and day and month before the year in the order that is known for the column.
 */
export function readDate(given: string, order: KnownOrder, dates1904 = false): Reading {
  const text = given.replace(TIME, '');
  const yearFirst = YEAR_FIRST.exec(text) ?? DIGITS.exec(text);
  if (yearFirst) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const serial = SERIAL.exec(text);
  if (serial) return inRange(addDays(dates1904 ? '1904-01-01' : '1899-12-30', Number(serial[1])));
  const named = NAMED_MONTH.exec(text);
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? named[4] ?? '').slice(0, 3).toLowerCase()) + 1;
    if (month > 0) return dateOf(named[3] ?? named[6], String(month), named[1] ?? named[5]);
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return readYearLast(yearLast, order);
  return wrong(
    '应为完整的日期，例如 2024-03-05、2024/3/5 或 2024年3月5日',
    'expected a full date, such as 2024-03-05 or 2024/3/5',
  );
}

function readYearLast([, first = '', second = '', year = '']: RegExpExecArray, order: KnownOrder) {
  const only = onlyOrder(first, second);
  const settled = order === 'mixed' ? only : order;
  if (first === second) return dateOf(year, first, second);
  if (settled === undefined)
    return order === 'mixed'
      ? wrong(
          '该列混用了“日/月/年”和“月/日/年”；请改写成 2024-03-05 的形式',
          'the column mixes day/month and month/day; write it like 2024-03-05',
        )
      : wrong(
          '不清楚是“日/月/年”还是“月/日/年”；请为该列指明顺序，或改写成 2024-03-05 的形式',
          'day/month or month/day? Say which for the column, or write it like 2024-03-05',
        );
  if (only !== undefined && only !== settled)
    return settled === 'dayFirst'
      ? wrong(
          '该列是“日/月/年”，而此处月份大于 12',
          'the column is day/month/year; here the month is above 12',
        )
      : wrong(
          '该列是“月/日/年”，而此处月份大于 12',
          'the column is month/day/year; here the month is above 12',
        );
  return settled === 'dayFirst' ? dateOf(year, second, first) : dateOf(year, first, second);
}

function onlyOrder(first: string, second: string): DateOrder | undefined {
  const [dayFirst, monthFirst] = [Number(second) <= 12, Number(first) <= 12];
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'dayFirst' : 'monthFirst';
}

/**
 * The order that this cell by itself shows: a number above 12 can only be a day. `open` where the year comes last but
 * either order gives a date and they differ; `undefined` where the cell says nothing about order.
 */
export function orderShown(given: string): DateOrder | 'open' | undefined {
  const match = YEAR_LAST.exec(given.replace(TIME, ''));
  if (!match || match[1] === match[2]) return undefined;
  if (Number(match[1]) > 12 && Number(match[2]) > 12) return undefined;
  return onlyOrder(match[1] ?? '', match[2] ?? '') ?? 'open';
}

function dateOf(year = '', month = '', day = ''): Reading {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date)
    ? inRange(date)
    : wrong('日历上没有这一天', 'there is no such day in the calendar');
}

function inRange(date: string): Reading {
  return date >= '1900-01-01' && date <= '2100-12-31'
    ? value(date)
    : wrong('年份应在 1900 至 2100 之间', 'expected a year from 1900 to 2100');
}
