import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile } from './ics.ts';
import { parseCalendar } from './testing/parse-calendar.ts';

const made = new Date('2026-11-21T18:30:05.123Z');
const event: CalendarEvent = {
  uid: 'north-rent-subsidy-2027-02-28-ends@talent-portal',
  date: '2028-02-29',
  title: '人才政策提醒：租房补贴',
  notes: '第一行；含逗号, 分号; 反斜杠\\\n第二行',
  url: 'https://portal.example/d/north/programmes/rent-subsidy',
  daysBefore: [30, 1],
};

const file = (events: readonly CalendarEvent[] = [event]) =>
  calendarFile(events, { name: '人才政策提醒', made });

describe('an iCalendar file', () => {
  it('says what RFC 5545 asks of it', () => {
    const text = file();
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n');
    expect(lines).toContain('DTSTAMP:20261121T183005Z');
    expect(lines).toContain('DTSTART;VALUE=DATE:20280229');
    expect(lines).toContain('DTEND;VALUE=DATE:20280301');
    expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual([
      'TRIGGER:-P30D',
      'TRIGGER:-P1D',
    ]);
  });

  it('escapes commas, semicolons, backslashes and line ends', () => {
    expect(file().replaceAll('\r\n ', '')).toContain(
      'DESCRIPTION:第一行；含逗号\\, 分号\\; 反斜杠\\\\\\n第二行\r\n',
    );
  });

  it('is the same for the same events, but for the moment it was made', () => {
    const later = calendarFile([event], {
      name: '人才政策提醒',
      made: new Date('2027-01-01T00:00:00Z'),
    });
    expect(later.replace(/DTSTAMP:.*/, '')).toBe(file().replace(/DTSTAMP:.*/, ''));
  });

  it('folds after 75 octets and between characters, and reads back as it was', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (title, notes) => {
        const written = file([{ ...event, title, notes }]);
        for (const line of written.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        const [read] = parseCalendar(written);
        const plain = (words: string) =>
          words.replace(/\r\n|\r/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
        expect(read).toMatchObject({ SUMMARY: plain(title), DESCRIPTION: plain(notes) });
      }),
    );
  });

  it('cannot be given a line of its own by a text', () => {
    const [read] = parseCalendar(file([{ ...event, title: 'a\r\nEND:VEVENT\nBEGIN:VEVENT' }]));
    expect(read?.SUMMARY).toBe('a\nEND:VEVENT\nBEGIN:VEVENT');
    expect(parseCalendar(file([event, event]))).toHaveLength(2);
  });
});
