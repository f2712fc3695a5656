import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KitProvider } from '../../context/KitProvider.tsx';
import PaymentDrawing from './PaymentDrawing.tsx';
import { PaymentSchedule } from './PaymentSchedule.tsx';
import { type PaymentPart, paymentPeriods, sumOf } from './payment-periods.ts';

const part = (id: string, payments: PaymentPart['payments'], upTo = true): PaymentPart => ({
  id,
  name: id,
  upTo,
  payments,
});
const monthly = (fen: number, months: number, from = 1) =>
  Array.from({ length: months }, (_, index) => ({ month: from + index, fen }));

describe('a schedule period by period', () => {
  it('puts the twelfth month into the first year and the thirteenth into the second', () => {
    const periods = paymentPeriods(
      [part('a', [{ month: 12, fen: 5 }]), part('b', [{ month: 13, fen: 7 }])],
      'year',
    );
    expect(periods).toEqual([
      { number: 1, months: 1, amounts: [5, 0], paid: [5, 0] },
      { number: 2, months: 1, amounts: [0, 7], paid: [5, 7] },
    ]);
  });

  it('counts a month once in which two parts pay, and ends with the months that remain', () => {
    const periods = paymentPeriods(
      [part('a', monthly(1, 46)), part('b', monthly(1, 3, 5))],
      'year',
    );
    expect(periods.map(({ months }) => months)).toEqual([12, 12, 12, 10]);
    expect(periods[0]?.amounts).toEqual([12, 3]);
    expect(periods.at(-1)?.paid).toEqual([46, 3]);
  });

  it('keeps a period in which nothing is paid, and none after the last payment', () => {
    const gap = part('a', [
      { month: 1, fen: 3 },
      { month: 30, fen: 4 },
      { month: 90, fen: 0 },
    ]);
    expect(paymentPeriods([gap], 'year').map(({ amounts }) => amounts)).toEqual([[3], [0], [4]]);
    expect(paymentPeriods([part('a', [])], 'month')).toEqual([]);
  });

  it('loses no fen, by the year or by the month', () => {
    const payments = fc.array(
      fc.record({ month: fc.integer({ min: 1, max: 130 }), fen: fc.nat(10 ** 11) }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(payments, payments, fc.constantFrom('year', 'month'), (one, other, unit) => {
        const periods = paymentPeriods([part('a', one), part('b', other)], unit);
        const total = sumOf([...one, ...other].map(({ fen }) => fen));
        expect(sumOf(periods.flatMap(({ amounts }) => [...amounts]))).toBe(total);
        if (total > 0) expect(sumOf(periods.at(-1)?.paid ?? [])).toBe(total);
      }),
    );
  });

  it('refuses what is no month or no whole fen, and names it', () => {
    expect(() => paymentPeriods([part('rent', [{ month: 0, fen: 1 }])], 'year')).toThrow(/"rent"/);
    expect(() => paymentPeriods([part('rent', [{ month: 1, fen: 0.5 }])], 'year')).toThrow(
      RangeError,
    );
  });
});

describe('what is said of a schedule', () => {
  const said = (parts: readonly PaymentPart[], mayAdd: boolean) =>
    renderToStaticMarkup(
      <KitProvider locale="en">
        <PaymentSchedule caption="Payments" parts={parts} mayAdd={mayAdd} />
      </KitProvider>,
    );
  const two = [part('a', monthly(1_000_000, 24)), part('b', monthly(500_000, 24), false)];

  it('adds up what may be had together, as an upper bound', () => {
    const markup = said(two, true);
    expect(markup).toContain('up to CNY 360,000 in all');
    expect(markup).toContain('>180,000</div>');
    expect(markup).toContain('a (up to, CNY)');
    expect(markup).toContain('b (CNY)');
  });

  it('names a year that is not paid in full', () => {
    const markup = said([part('a', monthly(1_000_000, 25)), part('b', monthly(1, 1))], false);
    expect(markup).toContain('>Year\u00a01</th>');
    expect(markup).toContain('>Year\u00a03 (paid in 1 month)</th>');
  });

  it('adds nothing up that may not', () => {
    const markup = said(two, false);
    expect(markup).not.toMatch(/360,000|180,000/);
    expect(markup).toContain('a: up to CNY 240,000; b: CNY 120,000');
  });
});

describe('the bars of a schedule', () => {
  const box = { width: 600, height: 300, em: 13, narrow: false };
  const heights = (adds: boolean) => {
    const parts = [part('a', [{ month: 1, fen: 300 }], false), part('b', [{ month: 1, fen: 100 }])];
    const markup = renderToStaticMarkup(
      <KitProvider locale="zh">
        <PaymentDrawing
          box={box}
          parts={parts}
          periods={paymentPeriods(parts, 'year')}
          unit="year"
          adds={adds}
        />
      </KitProvider>,
    );
    return [...markup.matchAll(/<rect [^>]*class="[^"]*edge[^"]*"/g)]
      .map(([rect]) => ({
        y: Number(/ y="([\d.]+)"/.exec(rect)?.[1]),
        height: Number(/height="([\d.]+)"/.exec(rect)?.[1]),
      }))
      .slice(2);
  };

  it('are as high as their amounts, one on top of the other where they add up', () => {
    const [lower, upper] = heights(true);
    if (!lower || !upper) throw new Error('two bars are drawn');
    expect(lower.height / upper.height).toBeCloseTo(3);
    expect(upper.y + upper.height).toBeCloseTo(lower.y);
  });

  it('stand side by side on one ground where they do not', () => {
    const [one, other] = heights(false);
    if (!one || !other) throw new Error('two bars are drawn');
    expect(one.height / other.height).toBeCloseTo(3);
    expect(one.y + one.height).toBeCloseTo(other.y + other.height);
  });
});
