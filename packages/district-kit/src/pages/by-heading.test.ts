import type { Clause, Pack } from '@portal/rules-core';
import { fixturePack } from '@portal/rules-core/testing';
import { describe, expect, it } from 'vitest';
import { allUnder, byHeading, type HeadingGroup } from './by-heading.ts';
import { districtPaths } from './paths.ts';
import { planItem } from './plan-item.ts';

const heading = (place: string, zh?: string): Clause => ({
  id: `north/main/${place}`,
  path: place,
  role: 'heading',
  ...(zh !== undefined && { title: { zh, en: `Heading ${place}` } }),
});
const plain = (place: string): Clause => ({ id: `north/main/${place}`, path: place });

const [programme, other] = fixturePack.programmes;
const [service] = fixturePack.services;
if (!programme || !other || !service) throw new Error('the fixture has two programmes, a service');

const pack: Pack = {
  ...fixturePack,
  clauses: [
    heading('4'),
    heading('4.1', '人才'),
    heading('4.1.1', '青年'),
    plain('4.1.1/p2'),
    heading('4.1.2'),
    plain('4.1.2/p2'),
    heading('4.2', '平台'),
    plain('4.2/p2'),
    heading('4.3', '空的'),
    heading('4.10', '服务'),
    plain('4.10/p2'),
  ],
  programmes: [
    { ...programme, id: 'north/late', citation: ['north/main/4.10/p2', 'north/main/4.2/p2'] },
    { ...other, id: 'north/deep', citation: ['north/main/4.1.2/p2'] },
  ],
  services: [{ ...service, id: 'north/young', citation: ['north/main/4.1.1/p2'] }],
};

const outline = (groups: readonly HeadingGroup[]): unknown =>
  groups.map(({ title, records, parts }) => [
    title.zh,
    records.map(({ id }) => id),
    ...(parts.length > 0 ? [outline(parts)] : []),
  ]);

describe('records by heading', () => {
  it('stand under the nearest heading that has a title, under each one they cite', () => {
    expect(outline(byHeading(pack, 'north/main/4'))).toEqual([
      ['人才', ['north/deep'], [['青年', ['north/young']]]],
      ['平台', ['north/late']],
      ['服务', ['north/late']],
    ]);
  });

  it('are counted once over all parts', () => {
    const [first] = byHeading(pack, 'north/main/4');
    expect(first && allUnder(first).map(({ id }) => id)).toEqual(['north/deep', 'north/young']);
  });

  it('are none where no heading has a title', () => {
    expect(byHeading(fixturePack, 'north/main')).toEqual([]);
  });
});

it('an item of the plan’s map leads to its page, as what it is', () => {
  const page = { locale: 'en', paths: districtPaths('/d/north') } as const;
  expect(planItem(programme, page)).toEqual({
    href: page.paths.programme(programme.id),
    name: programme.name.en,
    kind: 'programme',
    audience: programme.audience,
  });
  expect(planItem(service, page)).toMatchObject({
    href: page.paths.services(service.id),
    kind: 'service',
  });
});
