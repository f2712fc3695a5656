import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it.each([
  ['evaluat', 'evaluate'],
  ['LIST', 'list'],
  ['settling-in', 'north/settling-in'],
  ['setling-in', 'north/settling-in'],
  ['x', undefined],
  ['', undefined],
  ['something-else', undefined],
])('%j is nearest to %j', (word, expected) => {
  expect(nearest(word, ['list', 'show', 'evaluate', 'north/settling-in'])).toBe(expected);
});
