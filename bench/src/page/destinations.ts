import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Destination } from './in-page.ts';
import { appFolder } from './places.ts';

/** Some addresses, the first of which is visited and the others are gone to. */
export type Journey = readonly [Destination, ...Destination[]];

/** What is measured, by what the tables call it. */
export interface Journeys {
  /** Visited one by one. */
  pages: Readonly<Record<'home' | 'check' | 'programme', Destination>>;
  /** The front pages of the districts, one after another in one page. */
  districts: Journey;
  /** Through the portal and back, twice: the second time all code is there. */
  routes: Journey;
}

/** @param ids of districts that are built */
export function journeysThrough(ids: readonly string[]): Journeys {
  const [first = '', ...others] = ids;
  const home = own('/');
  const front = of(first);
  const programme = of(first, `/programmes/${programmeOf(first)}`);
  const round = [
    ...['/programmes', '/check', '/results', '/compare', '/employers'].map(own),
    front,
    of(first, '/programmes'),
    programme,
    home,
  ];
  return {
    pages: {
      home,
      check: own('/check'),
      programme,
    },
    districts: [front, ...others.map((id) => of(id))],
    routes: [home, ...round, ...round],
  };
}

function own(path: string): Destination {
  return { path, shown: 'main h1' };
}

/** A page of a district; its heading is there when the district's own pages or its data are shown. */
function of(id: string, place = ''): Destination {
  return { path: `/d/${id}${place}`, shown: `[data-district="${id}"] h1` };
}

/** The first programme of a district, as it stands in addresses. */
function programmeOf(id: string): string {
  const file = join(appFolder(id), 'dist/policy.json');
  const { programmes } = JSON.parse(readFileSync(file, 'utf8')) as { programmes: { id: string }[] };
  const [programme] = programmes;
  if (!programme) throw new Error(`${file} has no programme to open.`);
  return programme.id.slice(programme.id.indexOf('/') + 1);
}
