import { type DraftItem, scoreDrafts, withChange, withoutLine } from '@portal/district-kit';
import type { PointsScheme } from '@portal/rules-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../policy/index.ts';
import { blankLines, withBlank } from './draft-lines.ts';
import { scoreRows } from './score-rows.ts';

const [scheme] = pack.points as [PointsScheme];
// Keys stand for their texts: what is said is tested, not how.
const rowsOf = (drafts: readonly DraftItem[], direct: readonly string[] = []) => {
  const draft = scoreDrafts(scheme, drafts, direct);
  return { draft, rows: scoreRows(scheme, drafts, draft, 'zh', (key) => key) };
};
const line = (key: string, more: Partial<DraftItem>): DraftItem => ({
  key,
  section: 'general',
  named: null,
  item: '',
  subItem: '',
  points: null,
  ...more,
});

describe('the score line by line', () => {
  it('says why each line counts or does not, with the clause that says so', () => {
    const { rows } = rowsOf([
      line('bad', { section: 'veto', item: '造假' }),
      line('title', { named: 'professional', points: 2000 }),
      line('skill', { named: 'skill', points: 1200 }),
      line('less', { section: 'deductions', item: '记录', points: 300 }),
    ]);
    expect(rows.map(({ id, points, note }) => [id, points, note])).toEqual([
      ['title', 20, 'pointsReasonCounted'],
      ['skill', 0, '12pointsUnit · pointsReasonHigherAlternative'],
      ['less', -3, 'pointsReasonDeducted'],
      ['bad', null, 'pointsReasonVeto'],
    ]);
    expect(rows.map(({ label }) => label)).toEqual([
      scheme.alternatives[0]?.items.find(({ id }) => id === 'professional')?.name.zh,
      scheme.alternatives[0]?.items.find(({ id }) => id === 'skill')?.name.zh,
      '记录',
      '造假',
    ]);
    for (const { citation } of rows) expect(citation).toContain('qingpu/annex4/2.4/p2');
  });

  it('shows what a group given the points directly adds to one’s own', () => {
    const own = [line('own', { item: '学历', points: 1250 })];
    const given = rowsOf(own, ['high-skilled']).rows.at(-1);
    expect(given).toMatchObject({ id: 'direct', points: 32.5 });
    expect(
      rowsOf([line('own', { item: '学历', points: 4500 })], ['high-skilled']).rows,
    ).toHaveLength(1);
  });

  it('comes to the total, whatever is entered', () => {
    const section = fc.constantFrom('general', 'sector', 'contribution', 'deductions');
    const entry = fc.record({
      section,
      item: fc.constantFrom('p', 'q'),
      points: fc.nat(10_000),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 10 }), fc.boolean(), (entries, direct) => {
        const drafts = entries.map((more, index) => line(String(index), more));
        const { draft, rows } = rowsOf(drafts, direct ? ['high-skilled'] : []);
        const sum = rows.reduce((all, { points }) => all + Math.round((points ?? 0) * 100), 0);
        expect(sum).toBe(Math.round((draft.score.total ?? 0) * 100));
      }),
    );
  });
});

describe('lines being filled in', () => {
  it('begin with one for each section, and never share a key', () => {
    const start = blankLines(scheme);
    expect(start.items.map(({ section }) => section)).toEqual(scheme.sections.map(({ id }) => id));
    const [first] = start.items;
    const changed = withChange(start, first?.key ?? '', { item: '学历', points: 100 });
    expect(changed.items[0]).toMatchObject({ item: '学历', points: 100 });
    const shorter = withoutLine(changed, first?.key ?? '');
    expect(shorter.items).toHaveLength(start.items.length - 1);
    const keys = withBlank(shorter, 'general').items.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
    expect(keys).not.toContain(first?.key);
  });
});
