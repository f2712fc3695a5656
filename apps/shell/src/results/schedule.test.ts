import type { BenefitResult } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { atMost, isWorthDrawing, type Line, scheduleOf } from './schedule.ts';

const name = { zh: '待遇', en: 'Benefit' };
const benefit = (change: Partial<BenefitResult>): BenefitResult => ({
  id: 'a',
  name,
  need: 'rent',
  citation: ['north/main/1'],
  certain: true,
  kind: 'monthly',
  bound: 'upTo',
  least: 0,
  most: 400_000,
  unit: 'fen',
  per: 'month',
  months: 53,
  stated: true,
  ...change,
});
const sum = (line: Line | undefined) => line?.payments.reduce((all, { fen }) => all + fen, 0);

describe('scheduleOf', () => {
  it('pays by the month for the months that are left', () => {
    const { lines, beyond } = scheduleOf([benefit({})]);
    expect(lines[0]?.payments).toHaveLength(53);
    expect(sum(lines[0])).toBe(53 * 400_000);
    expect(lines[0]?.upTo).toBe(true);
    expect(beyond).toBe(false);
  });

  it('spreads instalments to the fen', () => {
    const { lines } = scheduleOf([
      benefit({ kind: 'instalments', per: 'once', most: 100_000_001, months: 120 }),
    ]);
    expect(lines[0]?.payments).toHaveLength(120);
    expect(sum(lines[0])).toBe(100_000_001);
  });

  it('pays what is paid once in the first month, and what is paid yearly every twelve', () => {
    const { lines } = scheduleOf([
      benefit({ id: 'once', kind: 'oneOff', per: 'once', months: null, most: 50 }),
      benefit({ id: 'year', kind: 'yearly', per: 'year', months: 30, most: 1_200 }),
    ]);
    expect(lines.map(({ id, payments }) => [id, payments])).toEqual([
      [
        'year',
        [
          { month: 1, fen: 1_200 },
          { month: 13, fen: 1_200 },
          { month: 25, fen: 600 },
        ],
      ],
      ['once', [{ month: 1, fen: 50 }]],
    ]);
  });

  it('stops after ten years and says so', () => {
    const { lines, beyond } = scheduleOf([benefit({ months: 180 })]);
    expect(lines[0]?.payments).toHaveLength(120);
    expect(beyond).toBe(true);
  });

  it('names what cannot be drawn, and leaves out what is no money', () => {
    const { lines, undrawn } = scheduleOf([
      benefit({ months: null }),
      benefit({ kind: 'unlimited', most: null, per: null, months: null }),
      benefit({ kind: 'inKind', most: null, per: null, months: null }),
    ]);
    expect(lines).toEqual([]);
    expect(undrawn.map(({ why }) => why)).toEqual(['noDuration', 'noFigure']);
  });

  it('is worth drawing only where something is paid more than once', () => {
    const once = benefit({ kind: 'oneOff', per: 'once', months: null });
    expect(isWorthDrawing(scheduleOf([once]))).toBe(false);
    expect(isWorthDrawing(scheduleOf([once, benefit({})]))).toBe(true);
  });
});

describe('atMost', () => {
  it('puts the smallest together, month by month, and loses nothing', () => {
    const { lines } = scheduleOf(
      [7, 6, 5, 4, 3, 2].map((factor) =>
        benefit({ id: `b${factor}`, most: factor * 100, months: factor }),
      ),
    );
    const few = atMost(lines, 5, (count) => ({ zh: `${count}`, en: `${count}` }));
    expect(few).toHaveLength(5);
    expect(few.at(-1)?.name.zh).toBe('2');
    const all = (of: readonly Line[]) => of.reduce((total, line) => total + (sum(line) ?? 0), 0);
    expect(all(few)).toBe(all(lines));
  });
});
