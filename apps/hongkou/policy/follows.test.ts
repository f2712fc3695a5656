import { evaluateProgramme } from '@portal/rules-core';
import { expect, it } from 'vitest';
import { pack } from './index.ts';

it('“Thousand Talents” of another province, or in the team, are asked about: no own national or municipal plan rules them out', () => {
  const programme = pack.programmes.find(({ id }) => id === 'hongkou/entrepreneurship/high-level');
  if (!programme) throw new RangeError('no programme on high-level talent');
  const profile = { 'honours.awards': [], 'hongkou:venture-groups': ['here'] };
  const { verdict, missing } = evaluateProgramme(pack, programme, profile, { asOf: '2019-06-01' });
  expect(verdict).toBe('needsInfo');
  expect(missing).toEqual(['hongkou:gaoju-groups']);
});
