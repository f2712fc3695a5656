import { describe, expect, it } from 'vitest';
import { clausesFrom } from './clauses.ts';

const index = [
  { id: 'north/main/1', path: '一、', sha256: 'a', role: 'heading' },
  { id: 'north/main/1.1', path: '一、（一）', sha256: 'b', citedBy: ['north/plan'] },
];
const title = { zh: '重点产业', en: 'Key industries' };

describe('clauses from the index', () => {
  it('keep place, role and title, and leave hash and ledger behind', () => {
    expect(clausesFrom(index, { 'north/main/1': title })).toEqual([
      { id: 'north/main/1', path: '一、', role: 'heading', title },
      { id: 'north/main/1.1', path: '一、（一）' },
    ]);
  });

  it('refuse a title for what is no heading', () => {
    for (const id of ['north/main/1.1', 'north/main/2'])
      expect(() => clausesFrom(index, { [id]: title })).toThrow(`"${id}" has a title`);
  });
});
