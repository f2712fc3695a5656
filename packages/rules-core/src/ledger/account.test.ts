import { describe, expect, it } from 'vitest';
import type { IndexedClause } from '../author/clauses.ts';
import { endedFixturePack as pack } from '../testing/fixture-pack.ts';
import { accountFor, withCitedBy } from './account.ts';
import { formatClauseIndex, parseClauseIndex } from './clause-index.ts';
import { type ClauseText, hashOfText, parseClauseTexts } from './clause-texts.ts';
import { InvalidClausesError } from './parse-list.ts';

const [opening, period, matching] = ['规划。', '规划期为2016年至2020年。', '按年薪的一半配套。'];
const index: IndexedClause[] = [
  { id: 'south/main/0', path: '', sha256: hashOfText(opening), role: 'background' },
  { id: 'south/main/1', path: '一、', sha256: hashOfText(period), citedBy: ['validity'] },
  {
    id: 'south/main/2',
    path: '二、',
    sha256: hashOfText(matching),
    citedBy: ['south/matched-funds'],
  },
];
const texts: ClauseText[] = [opening, period, matching].map((text, place) => {
  const { id, path, sha256 } = index[place] ?? { id: '', path: '', sha256: '' };
  return { id, path, sha256, text };
});

/** A copy of a list in which one entry is changed. */
function changed<T>(entries: readonly T[], place: number, change: Partial<T>): T[] {
  return entries.map((entry, at) => (at === place ? { ...entry, ...change } : entry));
}

function found(changedIndex: readonly IndexedClause[], changedTexts?: readonly ClauseText[]) {
  const { accounted, total, problems } = accountFor(pack, changedIndex, changedTexts);
  return {
    count: `${accounted}/${total}`,
    problems: problems.map(({ clause, kind }) => `${clause} ${kind}`),
  };
}

describe('a ledger in order', () => {
  it('accounts for every clause, with the texts and without', () => {
    expect(found(index)).toEqual({ count: '3/3', problems: [] });
    expect(found(index, texts)).toEqual({ count: '3/3', problems: [] });
  });

  it('does not mind how a text is laid out', () => {
    const laidOut = changed(texts, 1, { text: ' 规划期\n为2016年\t至　2020年。' });
    expect(found(index, laidOut)).toEqual({ count: '3/3', problems: [] });
  });
});

describe('what is wanting', () => {
  it('a clause that no record cites and no role explains', () => {
    const { role: _, ...bare } = index[0] ?? { id: '', path: '', sha256: '' };
    const { count, problems } = found([bare, ...index.slice(1)]);
    expect(count).toBe('2/3');
    expect(problems).toContain('south/main/0 unaccounted');
  });

  it('a role on a clause that is cited', () => {
    const { problems } = found(changed(index, 1, { role: 'principle' }));
    expect(problems).toContain('south/main/1 roleOnCited');
  });

  it('citedBy that is not what the pack cites, missing or too much', () => {
    const { citedBy: _, ...bare } = index[1] ?? { id: '', path: '', sha256: '' };
    expect(found([...index.slice(0, 1), bare, ...index.slice(2)])).toEqual({
      count: '3/3',
      problems: ['south/main/1 citedByDiffers'],
    });
    expect(found(changed(index, 2, { citedBy: ['south/matched-funds', 'south/x'] }))).toEqual({
      count: '3/3',
      problems: ['south/main/2 citedByDiffers'],
    });
  });

  it('a clause that a record cites but the index lacks', () => {
    expect(found(index.slice(0, 2))).toEqual({
      count: '2/2',
      problems: ['south/main/2 packDiffers', 'south/main/2 citedButAbsent'],
    });
  });

  it('a clause whose path or role the pack has otherwise', () => {
    expect(found(changed(index, 1, { path: '三、' })).problems).toEqual([
      'south/main/1 packDiffers',
    ]);
    expect(found(changed(index, 0, { role: 'heading' })).problems).toEqual([
      'south/main/0 packDiffers',
    ]);
  });

  it('a text that has changed: its clause no longer counts', () => {
    const text = '规划期为2016年至2021年。';
    expect(found(index, changed(texts, 1, { text, sha256: hashOfText(text) }))).toEqual({
      count: '2/3',
      problems: ['south/main/1 textChanged'],
    });
    expect(found(changed(index, 1, { sha256: hashOfText(text) }), texts)).toEqual({
      count: '2/3',
      problems: ['south/main/1 textChanged'],
    });
  });

  it('a sha256 of the texts that is not that of its own text', () => {
    expect(found(index, changed(texts, 1, { sha256: hashOfText('x') }))).toEqual({
      count: '2/3',
      problems: ['south/main/1 wrongHash'],
    });
    expect(found(index, changed(texts, 1, { text: 'x' })).problems).toEqual([
      'south/main/1 wrongHash',
      'south/main/1 textChanged',
    ]);
  });

  it('a clause of the texts that the index lacks, and one it has too much', () => {
    const text = '第三条。';
    const added = [...texts, { id: 'south/main/3', path: '三、', text, sha256: hashOfText(text) }];
    expect(found(index, added)).toEqual({ count: '3/4', problems: ['south/main/3 notIndexed'] });
    expect(found(index, texts.slice(0, 2))).toEqual({
      count: '2/2',
      problems: ['south/main/2 notInTexts'],
    });
    const [problem] = accountFor(pack, index, texts.slice(0, 2)).problems;
    expect(problem?.message).toContain('cited by south/matched-funds but absent from the texts');
  });

  it('a printed path that has changed', () => {
    expect(found(index, changed(texts, 2, { path: '二、（一）' })).problems).toEqual([
      'south/main/2 pathChanged',
    ]);
  });
});

describe('the index file', () => {
  it('is the same after reading and writing, one clause to a line', () => {
    const text = formatClauseIndex(index);
    expect(text.split('\n')).toHaveLength(index.length + 3);
    expect(parseClauseIndex(JSON.parse(text))).toEqual(index);
    expect(formatClauseIndex(parseClauseIndex(JSON.parse(text)))).toBe(text);
  });

  it('is given citedBy by the pack, keeps roles, and loses what nobody cites', () => {
    const stale = changed(index, 0, { citedBy: ['south/gone'] }).map((clause, place) =>
      place === 2 ? { id: clause.id, path: clause.path, sha256: clause.sha256 } : clause,
    );
    expect(withCitedBy(pack, stale)).toEqual(index);
  });

  it.each([
    ['no list', {}, 'the file: Invalid input: expected array'],
    ['a role that is none', changed(index, 1, { role: 'decoration' }), 'south/main/1, role: '],
    ['a short hash', changed(index, 1, { sha256: 'abc' }), 'south/main/1, sha256: a sha256 is 64'],
    ['a clause twice', [...index, index[1]], 'south/main/1 stands there twice'],
    ['an entry without id', [{ path: '' }], '[0], id: '],
  ])('with %s is refused by place', (_, data, message) => {
    expect(() => parseClauseIndex(data)).toThrow(InvalidClausesError);
    expect(() => parseClauseIndex(data)).toThrow(message);
  });

  it('of texts is refused by place too', () => {
    expect(() => parseClauseTexts([])).toThrow('clauses: Invalid input');
    expect(() => parseClauseTexts({ clauses: [{ id: 'south/main/1', path: '' }] })).toThrow(
      'south/main/1, text: ',
    );
  });
});
