import { type Validity, type ValidityStatus, validityOn } from '@portal/rules-core';

/** A document and the time it holds for. */
export interface TimeRow {
  id: string;
  name: string;
  href?: string | undefined;
  validity: Validity;
}

export interface TimeSpan {
  row: TimeRow;
  status: ValidityStatus;
  /** Years as decimals: 2020.5 is the middle of 2020. The last day counts whole. */
  from: number;
  /** `null`: no end is stated. */
  until: number | null;
}

export interface TimeScale {
  /** Whole years; the first of January of `last` is the end of the axis. */
  first: number;
  last: number;
  asOf: number;
  spans: readonly TimeSpan[];
}

/**
 * A calendar date as a decimal year: how far through its year it is, in days.
 * @param date `YYYY-MM-DD`
 * @throws RangeError when it is not a date
 */
export function yearOf(date: string): number {
  const day = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(day)) throw new RangeError(`"${date}" is not a calendar date; write YYYY-MM-DD`);
  const year = Number(date.slice(0, 4));
  const [begin, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (day - begin) / (end - begin);
}

/** The day after: a period holds to the end of its last day. */
function endOf(date: string): number {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000);
  return yearOf(next.toISOString().slice(0, 10));
}

/** Periods on one axis of whole years that also holds the as-of date, with a year to spare for an open end. */
export function timeScale(rows: readonly TimeRow[], asOf: string): TimeScale {
  const spans = rows.map((row): TimeSpan => {
    const { from, until } = row.validity;
    return {
      row,
      status: validityOn(row.validity, asOf),
      from: yearOf(from.date),
      until: until.date === undefined ? null : endOf(until.date),
    };
  });
  const now = yearOf(asOf);
  const ends = spans.map(({ from, until }) => until ?? Math.max(from, now) + 1);
  return {
    spans,
    asOf: now,
    first: Math.floor(Math.min(now, ...spans.map(({ from }) => from))),
    last: Math.ceil(Math.max(now + 0.2, ...ends)),
  };
}
