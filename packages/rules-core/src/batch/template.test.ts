import { describe, expect, it } from 'vitest';
import { refusal } from '../facts/accepts.ts';
import { factDictionary } from '../facts/dictionary.ts';
import { fixturePack } from '../testing/fixture-pack.ts';
import { isRemark } from './columns/heading-row.ts';
import { matchColumns } from './columns/match-columns.ts';
import { createBatch } from './evaluate/batch.ts';
import { rosterReader } from './rows/roster-reader.ts';
import { factsAsked, templateRows } from './template.ts';

const facts = factDictionary([fixturePack]);
const districts = [fixturePack.district];

describe.each(['zh', 'en'] as const)('the template in %s', (locale) => {
  const [headings = [], hints = [], example = []] = templateRows(
    [...facts.values()],
    districts,
    locale,
  );

  it('has headings that are read back as the very facts', () => {
    const { columns, issues } = matchColumns(headings, facts);
    expect(issues).toEqual([]);
    expect(columns.slice(2).map(({ use }) => (use.kind === 'fact' ? use.fact : use.kind))).toEqual([
      ...facts.keys(),
    ]);
    expect(columns.slice(0, 2).map(({ use }) => use.kind)).toEqual(['identity', 'identity']);
  });

  it('has an example every cell of which is a value of its fact', () => {
    const { columns } = matchColumns(headings, facts);
    const { profile, problems } = rosterReader(columns, facts, { districts })(example);
    expect(problems).toEqual([]);
    expect(Object.keys(profile)).toEqual([...facts.keys()]);
    for (const [id, value] of Object.entries(profile)) {
      const fact = facts.get(id);
      expect(fact && refusal(fact, value)).toBeUndefined();
    }
  });

  it('has remarks that are no people', () => {
    expect([headings, hints, example].map(isRemark)).toEqual([false, true, true]);
    expect(hints.filter((hint) => hint === '')).toEqual(['']);
  });
});

describe('the facts that a roster is asked for', () => {
  it('are those of programmes for individuals, without those of a team', () => {
    const { programmes } = createBatch([fixturePack], { asOf: '2021-01-01' });
    const asked = factsAsked(programmes, facts);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.some(({ subject }) => subject === 'team')).toBe(false);
    expect(factsAsked([], facts)).toEqual([]);
  });
});
