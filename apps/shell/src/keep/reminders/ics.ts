import { addDays } from '@portal/rules-core';

/** One day to be reminded of, as a calendar holds it. */
export interface CalendarEvent {
  /** The same for the same reminder whenever it is made, so that a calendar takes it for the same one. */
  uid: string;
  /** `YYYY-MM-DD`: the whole day, in whatever time zone the reader is. */
  date: string;
  title: string;
  notes: string;
  /** Where to read on. */
  url: string;
  /** How many days before the day the calendar speaks up. */
  daysBefore: readonly number[];
}

/** Longest line in octets, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * Events as an iCalendar file (RFC 5545).
 * @param name what a calendar may call the whole of them
 * @param made when the file is made
 */
export function calendarFile(
  events: readonly CalendarEvent[],
  { name, made }: { name: string; made: Date },
): string {
  const stamp = made.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//talent-portal//reminders//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => linesOf(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf(
  { uid, date, title, notes, url, daysBefore }: CalendarEvent,
  stamp: string,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    // The end is the first day that no longer belongs to it.
    `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(notes)}`,
    `URL:${url}`,
    // The day stays free in the calendar.
    'TRANSP:TRANSPARENT',
    ...daysBefore.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function compact(date: string): string {
  return date.replaceAll('-', '');
}

/** A text as a value: what has a meaning of its own there loses it, line ends become `\n`, other controls go. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A line cut after at most 75 octets, never inside a character; what follows begins with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const rows: string[] = [];
  let row = '';
  let octets = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (octets + more > LONGEST_LINE) {
      rows.push(row);
      row = ' ';
      octets = 1;
    }
    row += character;
    octets += more;
  }
  return [...rows, row].join('\r\n');
}
