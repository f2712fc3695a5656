import { accountFor, parseClauseIndex } from '@portal/rules-core/ledger';
import { expect, it } from 'vitest';
import clauses from './clauses.json' with { type: 'json' };
import { pack } from './index.ts';

it('accounts for every clause of the document, and the index says by what', () => {
  const { accounted, total, problems } = accountFor(pack, parseClauseIndex(clauses));
  expect(problems).toEqual([]);
  expect(`${accounted}/${total}`).toBe('31/31');
});
