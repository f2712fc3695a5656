import { endedFixturePack, fixturePack } from '@portal/rules-core/testing';
import { describe, expect, it } from 'vitest';
import { citedBy } from './cited-by.ts';
import { annexNumber, paragraphOf, partsOf } from './clauses.ts';
import { highlightsOf, needsIn } from './highlights.ts';
import { districtPaths } from './paths.ts';
import { combinationsOf } from './rules-in.ts';

const paths = districtPaths('/d/north');
const programme = (slug: string) => {
  const found = fixturePack.programmes.find(({ id }) => id === `north/${slug}`);
  if (!found) throw new Error(`the fixture has no programme ${slug}`);
  return found;
};

describe('what stands out', () => {
  it('puts no upper limit above figures, figures by what they come to in all, and leaves out the rest', () => {
    expect(highlightsOf(fixturePack, 9).map((entry) => entry.benefit.id)).toEqual([
      'project', // unlimited
      'purchase', // 1,000,000 in all
      'rent', // 800 a month for 36 months = 28,800
    ]);
  });

  it('takes no more than asked for', () => {
    expect(highlightsOf(fixturePack, 1)).toHaveLength(1);
  });

  it('counts each programme once for a need', () => {
    expect(needsIn(fixturePack)[0]).toEqual({ need: 'rent', count: 3 });
  });
});

describe('what cites a clause', () => {
  it('names every record that does, with the place it is read at', () => {
    const ids = citedBy(fixturePack, paths)
      .get('north/annex1/5')
      ?.map(({ id, href }) => [id, href]);
    expect(ids).toEqual([['north/by-employer', '/d/north/programmes/settling-in']]);
  });

  it('names the validity of the document', () => {
    expect(citedBy(fixturePack, paths).get('north/main/4')?.[0]?.kind).toBe('validity');
  });

  it('leaves no clause without a role unnamed', () => {
    for (const pack of [fixturePack, endedFixturePack]) {
      const cited = citedBy(pack, paths);
      const lost = pack.clauses.filter(({ id, role }) => !role && !cited.has(id));
      expect(lost).toEqual([]);
    }
  });
});

describe('clauses', () => {
  it('stand by the parts of the document, in printed order', () => {
    expect(partsOf(fixturePack.clauses).map(({ id }) => id)).toEqual(['main', 'annex1', 'annex2']);
  });

  it('know their annex and paragraph', () => {
    expect([annexNumber('annex12'), annexNumber('annex'), annexNumber('main')]).toEqual([
      12,
      null,
      undefined,
    ]);
    expect(paragraphOf({ id: 'north/annex4/1.3/p3', path: '' })).toBe(3);
    expect(paragraphOf({ id: 'north/annex4/1.3', path: '' })).toBeUndefined();
  });
});

describe('combination rules of a programme', () => {
  it('are those that touch one of its benefits, also by likeness', () => {
    expect(combinationsOf(fixturePack, programme('rent-discount'))).toHaveLength(1);
    expect(combinationsOf(fixturePack, programme('pioneer-plan'))).toEqual([]);
  });
});
