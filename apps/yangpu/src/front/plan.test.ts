import { describe, expect, it } from 'vitest';
import { pack } from '../../policy/index.ts';
import { listedProjects, overseasTargets, tasksOf, tracksOf } from './plan.ts';

const slugs = (records: readonly { id: string }[]) => records.map(({ id }) => id.slice(7));

describe('what the front page takes from the plan', () => {
  it('is the six projects of the list, in its order and under its kinds', () => {
    expect(
      listedProjects(pack).map(({ kind, record }) => `${kind.zh} ${slugs([record])[0]}`),
    ).toEqual([
      '标志类 talent-week',
      '地标类 talent-park',
      '平台类 maker-free-port',
      '平台类 postdoc-alliance',
      '功能类 yangpu-craftsmen',
      '政策类 3310-overseas',
    ]);
  });

  it('is every heading of part 4 with something under it', () => {
    expect(tasksOf(pack).map(({ title, parts }) => [title.zh, parts.length])).toEqual([
      ['引进和培养高层次人才', 5],
      ['“大学+”协同平台', 4],
      ['市场化的人才机制', 4],
      ['人才环境', 3],
    ]);
    for (const { records, parts } of tasksOf(pack)) {
      expect(records).toEqual([]);
      for (const part of parts) expect(part.records).not.toEqual([]);
    }
  });

  it('leaves out no programme or service: each is a project of the list or stands under a task', () => {
    const shown = new Set([
      ...listedProjects(pack).map(({ record }) => record.id),
      ...tasksOf(pack).flatMap(({ parts }) => parts.flatMap(({ records }) => slugsOf(records))),
    ]);
    const all = [...pack.programmes, ...pack.services];
    expect(slugs(all.filter(({ id }) => !shown.has(id)))).toEqual(['talent-card']);
  });

  it('is the ways of recruiting without the programme itself', () => {
    const [programme] = pack.programmes;
    if (!programme) throw new Error('the pack has programmes');
    expect(slugs(tracksOf(pack, programme))).toEqual(['overseas-recruitment', 'startup-star']);
  });

  it('is the targets that count talent from overseas', () => {
    expect(overseasTargets(pack).map(({ target }) => target.display.zh)).toEqual([
      '300名',
      '2000名',
      '8—10%',
      '4000名',
    ]);
  });
});

function slugsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}
