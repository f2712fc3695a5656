import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartFigure } from './ChartFigure.tsx';
import { fillsFor } from './Fills.tsx';
import { linesOf, widthOf } from './label-words.ts';
import { moneyAxis } from './money-axis.ts';

describe('labels of a drawing', () => {
  it('count a Chinese sign as one em and a Latin letter as less', () => {
    expect(widthOf('购房补贴')).toBe(4);
    expect(widthOf('abc')).toBeLessThan(3);
  });

  it('break English between words and Chinese anywhere, never before a closing mark', () => {
    expect(linesOf('home purchase subsidy', 6)).toEqual(['home', 'purchase', 'subsidy']);
    expect(linesOf('高层次人才，购房', 5)).toEqual(['高层次人', '才，购房']);
  });

  it('stay within their width and lose nothing but what “…” stands for', () => {
    const names = fc.array(fc.constantFrom('人才', 'talent ', '补贴，', 'of ', '（A类）', '2025 '));
    fc.assert(
      fc.property(names, fc.integer({ min: 6, max: 20 }), (parts, width) => {
        const name = parts.join('');
        const lines = linesOf(name, width);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        const [shown, whole] = [lines.join(''), name].map((words) => words.replace(/\s/g, ''));
        if (shown?.endsWith('…')) expect(whole?.startsWith(shown.slice(0, -1))).toBe(true);
        else expect(shown).toBe(whole);
      }),
    );
  });
});

describe('a money axis', () => {
  it('has one unit for all its figures', () => {
    const axis = moneyAxis(5_000_000_000, 'zh');
    expect([axis.unit, axis.format(1_000_000), axis.format(5_000_000_000)]).toEqual([
      '万元',
      '1',
      '5,000',
    ]);
    expect(moneyAxis(99_900, 'zh').unit).toBe('元');
    expect(moneyAxis(300_000_000_000, 'zh').format(150_000_000_000)).toBe('15');
  });

  it('counts in English as English does', () => {
    const axis = moneyAxis(30_000_000, 'en');
    expect([axis.unit, axis.format(30_000_000)]).toEqual(['CNY thousand', '300']);
    const large = moneyAxis(10_000_000_000, 'en');
    expect([large.unit, large.format(500_000_000)]).toEqual(['CNY million', '5']);
  });
});

describe('fills', () => {
  it('differ for up to five series, solid for what is certain alone', () => {
    const series = [true, false, true, false, true].map((upTo) => ({ upTo }));
    const fills = fillsFor(series);
    expect(new Set(fills).size).toBe(5);
    expect(fills[1]).toBe('solid');
    expect(fillsFor([{ upTo: true }, { upTo: true }])).not.toContain('solid');
  });
});

describe('the frame', () => {
  it('has sentence and table before anything is drawn, and keeps the room of the drawing', () => {
    const markup = renderToStaticMarkup(
      <ChartFigure
        caption="Caption"
        sentence="Sentence"
        heights={{ narrow: 12, wide: 9 }}
        drawing={() => {
          throw new Error('nothing is measured here, so nothing may be drawn');
        }}
        table={<p>Table</p>}
      />,
    );
    expect(markup).toMatch(/Sentence.*aria-hidden="true".*Table/);
    expect(markup).toContain('--chart-narrow:12');
    expect(markup).toContain('--chart-wide:9');
  });
});
