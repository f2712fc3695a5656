import type { Validity } from '@portal/rules-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KitProvider } from '../../context/KitProvider.tsx';
import { TimeLine } from './TimeLine.tsx';
import { type TimeRow, timeScale, yearOf } from './time-rows.ts';

const words = { zh: '依据', en: 'basis' };
const row = (id: string, from: string, until?: string): TimeRow => {
  const validity: Validity = {
    from: { date: from, words },
    until: until === undefined ? { words } : { date: until, words },
    citation: ['north/main/1'],
  };
  return { id, name: id, validity };
};

describe('periods on an axis', () => {
  it('lie where their days lie in the year, leap years too', () => {
    expect(yearOf('2020-01-01')).toBe(2020);
    expect(yearOf('2020-07-02')).toBeCloseTo(2020 + 183 / 366, 10);
    expect(yearOf('2021-07-02')).toBeCloseTo(2021 + 182 / 365, 10);
    expect(() => yearOf('soon')).toThrow(/"soon"/);
  });

  it('hold to the end of their last day', () => {
    const { spans } = timeScale([row('plan', '2016-01-01', '2020-12-31')], '2020-12-31');
    expect(spans[0]).toMatchObject({ status: 'inForce', from: 2016, until: 2021 });
    const after = timeScale([row('plan', '2016-01-01', '2020-12-31')], '2021-01-01');
    expect(after.spans[0]?.status).toBe('ended');
  });

  it('share whole years that hold the as-of date and leave room for an open end', () => {
    const rows = [row('plan', '2016-03-01', '2020-12-31'), row('open', '2020-06-01')];
    expect(timeScale(rows, '2026-11-21')).toMatchObject({ first: 2016, last: 2028 });
    expect(timeScale(rows, '2012-05-01')).toMatchObject({ first: 2012, last: 2022 });
    expect(timeScale(rows.slice(0, 1), '2018-01-01')).toMatchObject({ first: 2016, last: 2021 });
  });
});

it('the sentence counts by status, and the table dates each', () => {
  const markup = renderToStaticMarkup(
    <KitProvider locale="en">
      <TimeLine
        caption="Documents"
        asOf="2026-11-21"
        rows={[
          row('a', '2016-01-01', '2020-12-31'),
          row('b', '2021-01-01', '2025-12-31'),
          row('c', '2020-06-01'),
        ]}
      />
    </KitProvider>,
  );
  expect(markup).toContain(
    'As of 21 November 2026: 1 has taken effect, no end date stated; 2 ended.',
  );
  expect(markup).toContain('<time dateTime="2025-12-31">31 December 2025</time>');
  expect(markup).toContain('no end date stated');
});
