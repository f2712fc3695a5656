import type { Indicator } from '@portal/rules-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KitProvider } from '../../context/KitProvider.tsx';
import { IndicatorChart } from './IndicatorChart.tsx';
import IndicatorDrawing from './IndicatorDrawing.tsx';
import { comparedOf, indicatorHeights, indicatorLayout, reachOf } from './indicator-layout.ts';

const both = (words: string) => ({ zh: words, en: words });
const indicator = (id: string, target: number, base?: number): Indicator => ({
  id: `north/${id}`,
  name: both(id),
  target: { value: target, display: both(String(target)) },
  bound: 'atLeast',
  by: { words: both('2025'), year: 2025 },
  nature: 'binding',
  ...(base === undefined
    ? {}
    : { baseline: { year: 2020, figure: { value: base, display: both(String(base)) } } }),
  citation: ['north/main/1'],
});

describe('targets beside their start', () => {
  it('are drawn only where there is a start, and a scale from zero', () => {
    const all = [indicator('a', 4, 2), indicator('b', 3), indicator('c', 0, 0)];
    expect(comparedOf(all).map(({ id }) => id)).toEqual(['north/a']);
  });

  it('reach as far as their figures, the longer one in full', () => {
    const [grows, falls] = comparedOf([indicator('a', 316, 250), indicator('b', 30, 60)]);
    if (!grows || !falls) throw new Error('both can be drawn');
    expect(reachOf(grows)).toEqual({ base: 250 / 316, target: 1 });
    expect(reachOf(falls)).toEqual({ base: 1, target: 0.5 });
  });

  it('stand two by two, or one below the other on a phone', () => {
    const names = ['one', 'two', 'three'];
    const at = (narrow: boolean) =>
      indicatorLayout(names, narrow).cells.map(({ column, top }) => [column, top > 0]);
    expect(at(false)).toEqual([
      [0, false],
      [1, false],
      [0, true],
    ]);
    expect(at(true)).toEqual([
      [0, false],
      [0, true],
      [0, true],
    ]);
    expect(indicatorHeights(names).narrow).toBeCloseTo((indicatorHeights(names).wide / 2) * 3);
  });

  it('are drawn to their own scale', () => {
    const markup = renderToStaticMarkup(
      <KitProvider locale="en">
        <IndicatorDrawing
          box={{ width: 400, height: 200, em: 13, narrow: true }}
          indicators={comparedOf([indicator('a', 400, 100)])}
        />
      </KitProvider>,
    );
    const widths = [...markup.matchAll(/<rect [^>]*width="([\d.]+)"[^>]*class="[^"]*edge/g)].map(
      ([, width]) => Number(width),
    );
    expect(widths).toHaveLength(2);
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(4);
  });
});

it('the words name bound, nature and what is not printed', () => {
  const { nature: _, ...open } = indicator('b', 3);
  const markup = renderToStaticMarkup(
    <KitProvider locale="en">
      <IndicatorChart caption="Targets" indicators={[indicator('a', 4, 2), open]} />
    </KitProvider>,
  );
  expect(markup).toContain('2 targets. For 1 of them a starting figure is printed');
  expect(markup).toContain('For 1 of them the target alone is printed.');
  expect(markup).toContain('at least 4');
  expect(markup).toContain('binding');
  expect(markup.match(/not printed/g)).toHaveLength(2);
});

it('the words say “about” once, wherever the figure has it', () => {
  const about = (id: string, zh: string): Indicator => ({
    ...indicator(id, 80),
    bound: 'about',
    target: { value: 80, display: { zh, en: '80' } },
  });
  const markup = renderToStaticMarkup(
    <KitProvider locale="zh">
      <IndicatorChart
        caption="目标"
        indicators={[about('a', '80名左右'), about('b', '约80家'), about('c', '80个')]}
      />
    </KitProvider>,
  );
  for (const figure of ['80名左右', '约80家', '约 80个']) expect(markup).toContain(`>${figure}<`);
});
