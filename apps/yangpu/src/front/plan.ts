import { byHeading, type HeadingGroup } from '@portal/district-kit';
import type { Indicator, Pack, Programme, Service, Text } from '@portal/rules-core';

/** A project of the list annexed to the plan, with the kind it is listed under. */
export interface ListedProject {
  kind: Text;
  record: Programme | Service;
}

/** The projects in the order of the list: the records whose main place is there. Others only refer to it. */
export function listedProjects(pack: Pack): ListedProject[] {
  const list = `${pack.district.id}/annex`;
  return byHeading(pack, list).flatMap(({ id, title, records }) =>
    records
      .filter(({ citation: [place = ''] }) => place.startsWith(`${id}.`))
      .map((record) => ({ kind: title, record })),
  );
}

/** The tasks of part 4, by their headings. */
export function tasksOf(pack: Pack): HeadingGroup[] {
  return byHeading(pack, `${pack.district.id}/main/4`);
}

/** The heading of part 4 that brings talent from home and abroad. */
const RECRUITING = 'main/4.1.1';

/** What the plan names as ways to bring in such talent, without the programme itself. */
export function tracksOf(pack: Pack, programme: Programme): (Programme | Service)[] {
  const heading = `${pack.district.id}/${RECRUITING}`;
  return tasksOf(pack)
    .flatMap(({ parts }) => parts)
    .filter(({ id }) => id === heading)
    .flatMap(({ records }) => records)
    .filter((record) => record !== programme);
}

/** The targets of the plan that count the talent which the programme is to bring. */
const COUNTED = [
  'indicator-5-high-level',
  'indicator-7-foreign',
  'indicator-8-returnee-share',
  'indicator-returnee-households',
];

/** In the order of the plan; a pack without one of them shows the rest. */
export function overseasTargets(pack: Pack): Indicator[] {
  const wanted = new Set(COUNTED.map((slug) => `${pack.district.id}/${slug}`));
  return pack.indicators.filter(({ id }) => wanted.has(id));
}
