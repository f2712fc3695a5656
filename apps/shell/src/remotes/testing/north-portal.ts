import type { CodeSource, LoadedRegistry } from '@portal/district-kit/load';
import type { BuildRef, RegistryEntry } from '@portal/district-kit/registry';
import {
  type LoopbackServer,
  loopbackServer,
  type NorthChanges,
  serveNorth,
} from '@portal/district-kit/testing/load';
import { text } from '@portal/rules-core/author';
import { afterEach, beforeEach, expect } from 'vitest';
import type { CodeOutcome } from '../../health/beacon.ts';
import { type Breaker, createBreaker } from '../breaker.ts';
import {
  createDistrictStore,
  type DistrictStore,
  type DistrictStoreOptions,
} from '../district-store.ts';
import type { StartMarks } from '../start-marks.ts';

export const LIVE = 'bbbbbbbbbb';
export const BEFORE = 'aaaaaaaaaa';

interface Site {
  server: LoopbackServer;
  reports: string[];
  outcomes: string[];
  permitted: string[];
  running: Set<string>;
  breaker: Breaker;
  /** Builds whose code cannot be had. */
  broken: Set<string>;
  /** Builds whose code was asked for. */
  asked: string[];
}

/** A server with a district's builds, and what a store over it has told; new for each test. */
export let site: Site;

/** To be called once in a file of tests. */
export function eachWithNorth(): void {
  beforeEach(async () => {
    site = {
      server: await loopbackServer(),
      reports: [],
      outcomes: [],
      permitted: [],
      running: new Set(),
      breaker: createBreaker(undefined),
      broken: new Set(),
      asked: [],
    };
  });
  afterEach(() => site.server.close());
}

// In place of the browser's federation: which build is asked for shows in the address of its entry.
export const source: CodeSource = {
  async load({ entry }) {
    const [, build = ''] = /north\/([0-9a-f]{10})\//.exec(entry) ?? [];
    site.asked.push(build);
    if (site.broken.has(build)) throw new Error('it broke');
    return { contract: 1, id: 'north', mount: () => ({ update() {}, unmount() {} }) };
  },
};

export const marks: StartMarks = {
  found: [],
  begin({ build }) {
    site.running.add(build);
    return () => site.running.delete(build);
  },
};

/** Lays a build on the server. */
export function build(name: string, changes: NorthChanges = {}): BuildRef {
  return serveNorth(site.server, { build: name, ...changes });
}

export function entryOf(builds: Partial<RegistryEntry>): RegistryEntry {
  return {
    id: 'north',
    name: text('北区', 'North'),
    origin: site.server.origin,
    ...builds,
  };
}

export function read(entries: RegistryEntry[], more: Partial<LoadedRegistry> = {}): LoadedRegistry {
  return {
    registry: {
      schemaVersion: 2,
      sequence: 1,
      issuedAt: '2026-11-21T00:00:00Z',
      districts: entries,
    },
    source: 'portal',
    today: '2026-11-21',
    ...more,
  };
}

const outcomeOf = ({ from, outcome }: CodeOutcome): string =>
  `${from.role} ${from.build.build} ${outcome}`;

export function open(
  registry: LoadedRegistry,
  options: Partial<DistrictStoreOptions> = {},
): DistrictStore {
  return createDistrictStore(registry, {
    source,
    reread: async () => registry,
    bucket: () => 0,
    breaker: site.breaker,
    marks,
    permit: (folder) => site.permitted.push(folder),
    outcome: (outcome) => site.outcomes.push(outcomeOf(outcome)),
    report: (message) => site.reports.push(message),
    ...options,
  });
}

export function state(store: DistrictStore, id = 'north') {
  const found = store.current().find(({ entry }) => entry.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

export async function settled(store: DistrictStore) {
  await expect.poll(() => state(store).data.status).not.toBe('loading');
  await expect.poll(() => state(store).code.status).not.toBe('loading');
  return state(store);
}

/** As somebody who goes to the district's pages and sees what comes of it. */
export async function visited(store: DistrictStore) {
  store.needCode('north');
  return settled(store);
}
