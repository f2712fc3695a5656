import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyText, parseDate, parseMoney, parseNumber } from './parse.ts';

describe('money as people write it', () => {
  it.each([
    ['300000', 'yuan', 30_000_000],
    ['30', 'wan', 30_000_000],
    ['30万', 'yuan', 30_000_000],
    ['３０ 万元', 'yuan', 30_000_000],
    ['1,200.50', 'yuan', 120_050],
    ['１，２００．５', 'yuan', 120_050],
    ['0.5', 'wan', 500_000],
    ['.5', 'wan', 500_000],
    ['2亿', 'yuan', 20_000_000_000],
    ['5000元', 'wan', 500_000],
    ['¥5000', 'yuan', 500_000],
    ['0', 'yuan', 0],
  ] as const)('%s (%s)', (text, unit, fen) => {
    expect(parseMoney(text, unit)).toEqual({ value: fen });
  });

  it('takes nothing for nothing, never for zero', () => {
    expect(parseMoney('', 'yuan')).toEqual({ value: null });
    expect(parseMoney('  ', 'wan')).toEqual({ value: null });
  });

  it.each([
    ['many', 'yuan', 'notANumber'],
    ['1.2.3', 'yuan', 'notANumber'],
    ['.', 'yuan', 'notANumber'],
    ['万', 'yuan', 'notANumber'],
    ['-5', 'yuan', 'negative'],
    ['0.001', 'yuan', 'tooPrecise'],
    ['99999999999999999', 'yuan', 'tooLarge'],
  ] as const)('refuses %s', (text, unit, problem) => {
    expect(parseMoney(text, unit)).toEqual({ problem });
  });

  it('loses no fen between field and value, in either unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
        fc.constantFrom('yuan', 'wan'),
        (fen, unit) => {
          expect(parseMoney(moneyText(fen, unit), unit)).toEqual({ value: fen });
        },
      ),
    );
  });
});

describe('numbers', () => {
  it('takes full-width figures and a per cent sign', () => {
    expect(parseNumber('３５')).toEqual({ value: 35 });
    expect(parseNumber('57.73%', { decimals: 2 })).toEqual({ value: 5_773 });
    expect(parseNumber('50', { decimals: 2 })).toEqual({ value: 5_000 });
  });

  it.each([
    ['1.5', {}, 'notWhole'],
    ['-1', {}, 'negative'],
    ['501', { max: 500 }, 'outOfRange'],
    ['0', { min: 1 }, 'outOfRange'],
    ['1.234', { decimals: 2 }, 'tooPrecise'],
    ['x', {}, 'notANumber'],
  ] as const)('refuses %s', (text, limits, problem) => {
    expect(parseNumber(text, limits)).toEqual({ problem });
  });

  it('includes both ends of a range', () => {
    expect(parseNumber('1', { min: 1, max: 500 })).toEqual({ value: 1 });
    expect(parseNumber('500', { min: 1, max: 500 })).toEqual({ value: 500 });
  });
});

describe('dates', () => {
  it('puts the parts together', () => {
    expect(parseDate('1990', '3', '4')).toEqual({ value: '1990-03-04' });
    expect(parseDate('２０００', '０２', '２９')).toEqual({ value: '2000-02-29' });
    expect(parseDate('', '', '')).toEqual({ value: null });
  });

  it.each([
    ['1990', '', '4', 'dateIncomplete'],
    ['1990', '2', '29', 'dateMissing'],
    ['1900', '2', '29', 'dateMissing'],
    ['1990', '13', '1', 'dateMissing'],
    ['1990', '0', '1', 'dateMissing'],
    ['1990', '1', '0', 'dateMissing'],
    ['1990', '4', '31', 'dateMissing'],
    ['90', '4', '30', 'dateMissing'],
    ['19x0', '4', '30', 'notANumber'],
  ] as const)('refuses %s-%s-%s', (year, month, day, problem) => {
    expect(parseDate(year, month, day)).toEqual({ problem });
  });
});
