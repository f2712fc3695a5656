import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addSpan, ageOn, isCalendarDate, todayInShanghai } from './calendar.ts';

const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar dates', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2020-04-31', false],
    ['2020-13-01', false],
    ['2020-6-1', false],
    ['2020-06-01T00:00', false],
  ])('%s exists: %s', (text, exists) => expect(isCalendarDate(text)).toBe(exists));

  it.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-12-15', 1, '2021-01-15'],
    ['2020-01-15', -1, '2019-12-15'],
  ])('%s and %i months is %s', (date, months, expected) =>
    expect(addMonths(date, months)).toBe(expected),
  );

  it('adds years and months before days', () => {
    expect(addSpan('2020-01-31', { months: 1, days: 1 })).toBe('2020-03-01');
    expect(addDays('2020-12-31', 1)).toBe('2021-01-01');
  });

  it.each([
    [addMonths('9999-12-31', 12), '9999-12-31'],
    [addDays('9999-12-31', 30), '9999-12-31'],
    [addMonths('0000-03-01', -12), '0000-01-01'],
    [addDays('0000-01-02', -30), '0000-01-01'],
    [addDays('0050-12-31', 1), '0051-01-01'],
  ])('stays within the dates that compare as strings: %s', (date, expected) =>
    expect(date).toBe(expected),
  );

  it('counts 周岁: the birthday is reached on the day itself', () => {
    expect(ageOn('1985-06-02', '2020-06-01')).toBe(34);
    expect(ageOn('1985-06-01', '2020-06-01')).toBe(35);
    expect(ageOn('1984-06-02', '2020-06-01')).toBe(35);
    expect(ageOn('1984-06-01', '2020-06-01')).toBe(36);
  });

  it('counts the birthday of the 29th of February on the 28th in common years', () => {
    expect(ageOn('2000-02-29', '2021-02-27')).toBe(20);
    expect(ageOn('2000-02-29', '2021-02-28')).toBe(21);
  });

  it('never lets an age fall as time goes on', () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.nat(800), (birth, asOf, days) => {
        expect(ageOn(birth, addDays(asOf, days))).toBeGreaterThanOrEqual(ageOn(birth, asOf));
      }),
    );
  });

  it('takes the date of Shanghai, not of the machine', () => {
    expect(todayInShanghai(new Date('2020-05-31T16:30:00Z'))).toBe('2020-06-01');
    expect(todayInShanghai(new Date('2020-05-31T15:30:00Z'))).toBe('2020-05-31');
  });
});
