import type { Amount } from '@portal/rules-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KitProvider } from '../../context/KitProvider.tsx';
import { RangeChart } from './RangeChart.tsx';
import RangeDrawing from './RangeDrawing.tsx';
import { rangeHeights, rangeLayout } from './range-layout.ts';
import { type RangeRow, rangePanels } from './range-panels.ts';

const row = (id: string, amount: Amount, more: Partial<RangeRow> = {}): RangeRow => ({
  id,
  name: id,
  amount,
  ...more,
});
const once = (bound: 'upTo' | 'exact' | 'atLeast', most: number, least?: number): Amount =>
  least === undefined ? { kind: 'oneOff', bound, most } : { kind: 'oneOff', bound, most, least };

const inWords = (rows: readonly RangeRow[]) =>
  renderToStaticMarkup(
    <KitProvider locale="en">
      <RangeChart caption="Amounts" rows={rows} />
    </KitProvider>,
  );

describe('amounts on an axis', () => {
  it('keep what a month pays from what is paid once', () => {
    const { panels } = rangePanels([
      row('rent', { kind: 'monthly', bound: 'upTo', most: 400_000 }),
      row('grant', once('upTo', 250_000_000, 50_000_000)),
    ]);
    expect(panels.map(({ per, most }) => [per, most])).toEqual([
      ['once', 250_000_000],
      ['month', 400_000],
    ]);
  });

  it('have the ends that are printed, and no other', () => {
    const { panels } = rangePanels([
      row('range', once('upTo', 900, 100)),
      row('bound', once('upTo', 800)),
      row('exact', once('exact', 700)),
      row('open', once('atLeast', 600)),
    ]);
    expect(panels[0]?.bars.map(({ from, to, upTo }) => [from, to, upTo])).toEqual([
      [100, 900, true],
      [0, 800, true],
      [700, 700, false],
      [600, null, false],
    ]);
    expect(panels[0]?.most).toBeGreaterThan(900);
  });

  it('leave what has no figure to the table', () => {
    const rows = [
      row('money', { kind: 'notStated' }),
      row('kind', { kind: 'inKind' }),
      row('open', { kind: 'unlimited' }),
      row('share', { kind: 'share', bound: 'exact', of: 'work.salary', most: 600, per: 'year' }),
    ];
    const { panels, others } = rangePanels(rows);
    expect(panels).toEqual([]);
    expect(others).toEqual(rows);
    const markup = inWords(rows);
    expect(markup).toContain('No amount is printed that can be drawn.');
    expect(markup).toContain('Amount not stated in the document');
  });
});

describe('the words of the chart', () => {
  it('say how many, from what to what, and link each row', () => {
    const markup = inWords([
      row('grant', once('upTo', 250_000_000, 50_000_000), { href: '/grant', count: '20 teams' }),
      row('open', once('atLeast', 300_000_000)),
      row('none', { kind: 'notStated' }),
    ]);
    expect(markup).toContain(
      '2 programmes have an amount, from CNY 500,000 to CNY 3,000,000. 1 of them has no upper end. 1 programme has no amount that can be drawn.',
    );
    expect(markup).toContain('<a href="/grant"');
    expect(markup).toContain('20 teams');
  });
});

describe('the drawing', () => {
  const rows = [row('half', once('exact', 500_000)), row('whole', once('exact', 1_000_000))];
  const { panels } = rangePanels(rows);

  it('puts an amount where it lies on the axis', () => {
    const markup = renderToStaticMarkup(
      <KitProvider locale="zh">
        <RangeDrawing
          box={{ width: 900, height: 200, em: 13, narrow: false }}
          panels={panels}
          amountOf={() => 'amount'}
        />
      </KitProvider>,
    );
    const [half, whole] = [...markup.matchAll(/cx="([\d.]+)" cy="([\d.]+)" r="6/g)].map(([, x]) =>
      Number(x),
    );
    const zero = 16 * 13;
    expect(((half ?? 0) - zero) * 2).toBeCloseTo((whole ?? 0) - zero);
  });

  it('has room for every row, one below the other, at either width', () => {
    for (const narrow of [true, false]) {
      const { placed, height } = rangeLayout(panels, narrow, () => 'amount');
      const [first, second] = placed[0]?.rows ?? [];
      if (!first || !second) throw new Error('two rows are laid out');
      expect(second.top).toBeCloseTo(first.top + first.height);
      expect(height).toBeGreaterThan(second.top + second.height);
      expect(rangeHeights(panels, () => 'amount')[narrow ? 'narrow' : 'wide']).toBe(height);
    }
  });

  it('never cuts an amount short for a count beside it', () => {
    const amount = 'from CNY 5,000,000, up to CNY 100,000,000';
    const counted = rangePanels([row('a', once('exact', 500), { count: '100 people' })]).panels;
    for (const narrow of [true, false]) {
      const said = rangeLayout(counted, narrow, () => amount).placed[0]?.rows[0]?.said ?? [];
      expect(said.join(' ')).toContain(amount);
    }
  });
});

describe('the sources of amounts', () => {
  it('stand in the table, and no column stands empty', () => {
    const amount = once('upTo', 800);
    expect(inWords([row('a', amount), row('b', amount, { citation: ['sample/p1/1.1'] })])).toMatch(
      /<th[^>]*>Source<\/th>.*sample\/p1\/1\.1/s,
    );
    expect(inWords([row('a', amount)])).not.toContain('Source');
  });
});
