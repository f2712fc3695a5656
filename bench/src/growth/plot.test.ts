import { expect, test } from 'vitest';
import { CURVES } from './curves.ts';
import { plotOf } from './plot.ts';
import type { Point } from './point.ts';

/** A portal whose costs all grow with its programmes or districts, queries with the square of them. */
function point(districts: number, programmes: number): Point {
  return {
    districts,
    programmes,
    evaluation: { first: programmes, newProfile: programmes, changedFact: programmes },
    search: { bytes: districts, build: programmes, median: programmes, p99: programmes ** 2 },
    registry: { bytes: districts, read: districts },
    page: { bytes: programmes, read: programmes, requests: districts + 2 },
  };
}

const plot = plotOf({
  programmes: [point(5, 150), point(5, 300), point(5, 600)],
  districts: [point(5, 150), point(10, 300)],
});

test('each curve is drawn with a mark for each size', () => {
  const both = CURVES.filter(({ per }) => per === 'programmes').length;
  expect(plot.match(/<polyline/g)).toHaveLength(both + CURVES.length);
  // Two more stand in the key.
  expect(plot.match(/<circle class/g)).toHaveLength(both * 3 + CURVES.length * 2 + 2);
  expect(plot).not.toMatch(/NaN|undefined|Infinity/);
});

test('what is flat and what is not is said in words', () => {
  const [, words = ''] = /<desc id="desc">([^<]*)</.exec(plot) ?? [];
  expect(words).toContain('New profile: 150–600: 1 ×; 5–10 districts: 1 ×.');
  expect(words).toContain('Query, p99: 150–600: 4 ×; 5–10 districts: 2 ×.');
});
