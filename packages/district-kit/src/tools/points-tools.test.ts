import { checkCohort } from '@portal/rules-core';
import { fixturePack } from '@portal/rules-core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCohort } from './cohort-lines.ts';
import { type DraftItem, scoreDrafts } from './points-draft.ts';

const [found] = fixturePack.points;
if (!found) throw new Error('the fixture has no points scheme');
const scheme = found;
const adding = scheme.registration.section;

function draft(key: string, more: Partial<DraftItem>): DraftItem {
  return { key, section: adding, named: null, item: '', subItem: '', points: null, ...more };
}

describe('lines of the calculator', () => {
  it('count once they have a name and points, and are named while they have not', () => {
    const { score, scored, gaps } = scoreDrafts(
      scheme,
      [
        draft('blank', {}),
        draft('whole', { item: 'degree', points: 2050 }),
        draft('nameless', { points: 300 }),
        draft('pointless', { item: 'prize', subItem: 'first' }),
        draft('lower', { item: ' degree ', points: 1000 }),
      ],
      [],
    );
    expect(score.total).toBe(20.5);
    expect([...gaps]).toEqual([
      ['nameless', 'item'],
      ['pointless', 'points'],
    ]);
    expect([...scored].map(([key, { reason }]) => [key, reason])).toEqual([
      ['whole', 'counted'],
      ['lower', 'higherSubItem'],
    ]);
  });

  it('take nought as points', () => {
    const { score, gaps } = scoreDrafts(scheme, [draft('a', { item: 'x', points: 0 })], []);
    expect(gaps.size).toBe(0);
    expect(score.total).toBe(0);
  });

  it('pair every scored line with its draft, whatever the order of sections', () => {
    const section = fc.constantFrom(...scheme.sections.map(({ id }) => id));
    const line = fc.record({ section, item: fc.constantFrom('p', 'q', 'r'), points: fc.nat(5000) });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const drafts = lines.map((each, index) => draft(String(index), each));
        const { scored } = scoreDrafts(scheme, drafts, []);
        expect(scored.size).toBe(drafts.length);
        for (const each of drafts) {
          const item = scored.get(each.key);
          expect(item).toMatchObject({ section: each.section, item: each.item });
          if (item?.points !== undefined) expect(item.points * 100).toBeCloseTo(each.points ?? -1);
        }
      }),
    );
  });
});

describe('a pasted cohort', () => {
  it('is read with commas of both widths, semicolons, tabs, quotes and empty lines', () => {
    const text = 'A,90\r\nB，80.5\n\nC;70\nD；６０\n"E"\t" 50 "\n';
    expect(readCohort(text)).toEqual({
      hasHeader: false,
      issues: [],
      members: [
        { id: 'A', points: 90 },
        { id: 'B', points: 80.5 },
        { id: 'C', points: 70 },
        { id: 'D', points: 60 },
        { id: 'E', points: 50 },
      ],
    });
  });

  it('takes a first line without a figure for the heading, and says so', () => {
    expect(readCohort('编号,总分\nA,90')).toMatchObject({ hasHeader: true, issues: [] });
    expect(readCohort('A,90,\nB,80')).toMatchObject({ hasHeader: false, issues: [] });
    expect(readCohort('A\nB,80')).toMatchObject({
      hasHeader: false,
      issues: [{ line: 1, problem: 'noPoints' }],
    });
    // Alone it is a person whose points are missing, not a heading of nothing.
    expect(readCohort('A,x')).toMatchObject({
      hasHeader: false,
      issues: [{ line: 1, problem: 'notANumber' }],
    });
  });

  it('names each line it cannot read, as an editor counts lines', () => {
    const text = 'A,90\n\nB\n,70\nC,x\nD,-1\nE,60.123\nA,50\nF,1,2';
    expect(readCohort(text).issues).toEqual([
      { line: 3, problem: 'noPoints', found: 'B' },
      { line: 4, problem: 'noId', found: ',70' },
      { line: 5, problem: 'notANumber', found: 'x' },
      { line: 6, problem: 'negative', found: '-1' },
      { line: 7, problem: 'tooPrecise', found: '60.123' },
      { line: 8, problem: 'twice', found: 'A', earlier: 1 },
      { line: 9, problem: 'tooManyFields', found: 'F,1,2' },
    ]);
  });

  it('drops no line silently, and what it reads is a cohort', () => {
    const line = fc.oneof(
      fc
        .tuple(fc.stringMatching(/^[a-z]{1,3}$/), fc.nat(20_000))
        .map(([id, p]) => `${id},${p / 100}`),
      fc.stringMatching(/^[a-z0-9,;. -]{1,8}$/),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const { members, issues, hasHeader } = readCohort(lines.join('\n'));
        const meant = lines.filter((each) => each.trim() !== '').length;
        expect(members.length + issues.length + Number(hasHeader)).toBe(meant);
        if (members.length > 0) expect(checkCohort({ members }).members).toEqual(members);
      }),
    );
  });
});
