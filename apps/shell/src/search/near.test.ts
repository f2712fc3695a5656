import { searchDataOf } from '@portal/district-kit/preset';
import { expect, it } from 'vitest';
import { northPack } from '../testing/packs.ts';
import { prepareEngine } from './search-engine.ts';

const engine = await prepareEngine([northPack], [searchDataOf(northPack)]);

it.each([
  ['purxxhxse', 'purchase'],
  ['租防', '租房'],
  ['luohx', '落户'],
])('%s finds nothing, but %s is near', (query, near) => {
  const answer = engine.answer(query);
  expect(answer.hits).toEqual([]);
  expect(answer.near).toContain(near);
  for (const word of answer.near) expect(engine.answer(word).hits).not.toEqual([]);
});

it('what is near to nothing is not guessed at', () => {
  expect(engine.answer('qqqqqqqq').near).toEqual([]);
  expect(engine.answer('火').near).toEqual([]);
});

it('a place leads to its clause and to what cites it', () => {
  const { clauses, hits } = engine.answer('第2条');
  expect(clauses.map(({ id }) => id)).toEqual(['north/main/2']);
  expect(hits.map(({ entry }) => entry.id)).toEqual(['north/rent-subsidy']);
});
