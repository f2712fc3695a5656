import type { MountContext } from '@portal/district-kit';
import { type CodeSource, type LoadedRegistry, LoadFailure } from '@portal/district-kit/load';
import type { BuildRef, RegistryEntry } from '@portal/district-kit/registry';
import {
  type LoopbackServer,
  loopbackServer,
  memoryKept,
  type NorthChanges,
  serveNorth,
} from '@portal/district-kit/testing/load';
import { summaryOf } from '@portal/rules-core';
import { text } from '@portal/rules-core/author';
import { fixturePack as pack } from '@portal/rules-core/testing/fixture-pack';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CodeOutcome } from '../health/beacon.ts';
import { type Breaker, createBreaker } from './breaker.ts';
import {
  createDistrictStore,
  type DistrictStore,
  type DistrictStoreOptions,
} from './district-store.ts';
import type { StartMarks } from './start-marks.ts';

const LIVE = 'bbbbbbbbbb';
const BEFORE = 'aaaaaaaaaa';

let server: LoopbackServer;
let reports: string[];
let outcomes: string[];
let permitted: string[];
let running: Set<string>;
let breaker: Breaker;
/** Builds whose code cannot be had. */
let broken: Set<string>;
let asked: string[];

// In place of the browser's federation: which build is asked for shows in the address of its entry.
const source: CodeSource = {
  async load({ entry }) {
    const [, build = ''] = /north\/([0-9a-f]{10})\//.exec(entry) ?? [];
    asked.push(build);
    if (broken.has(build)) throw new Error('it broke');
    return { contract: 1, id: 'north', mount: () => ({ update() {}, unmount() {} }) };
  },
};

const marks: StartMarks = {
  found: [],
  begin({ build }) {
    running.add(build);
    return () => running.delete(build);
  },
};

beforeEach(async () => {
  server = await loopbackServer();
  reports = [];
  outcomes = [];
  permitted = [];
  asked = [];
  running = new Set();
  broken = new Set();
  breaker = createBreaker(undefined);
});
afterEach(() => server.close());

const build = (name: string, changes: NorthChanges = {}): BuildRef =>
  serveNorth(server, { build: name, ...changes });
const entryOf = (builds: Partial<RegistryEntry>): RegistryEntry => ({
  id: 'north',
  name: text('北区', 'North'),
  origin: server.origin,
  ...builds,
});
const read = (entries: RegistryEntry[], more: Partial<LoadedRegistry> = {}): LoadedRegistry => ({
  registry: { schemaVersion: 2, sequence: 1, issuedAt: '2026-11-21T00:00:00Z', districts: entries },
  source: 'portal',
  today: '2026-11-21',
  ...more,
});
const outcomeOf = ({ from, outcome }: CodeOutcome): string =>
  `${from.role} ${from.build.build} ${outcome}`;
const open = (
  registry: LoadedRegistry,
  options: Partial<DistrictStoreOptions> = {},
): DistrictStore =>
  createDistrictStore(registry, {
    source,
    reread: async () => registry,
    bucket: () => 0,
    breaker,
    marks,
    permit: (folder) => permitted.push(folder),
    outcome: (outcome) => outcomes.push(outcomeOf(outcome)),
    report: (message) => reports.push(message),
    ...options,
  });
const state = (store: DistrictStore, id = 'north') => {
  const found = store.current().find(({ entry }) => entry.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const settled = async (store: DistrictStore) => {
  await expect.poll(() => state(store).data.status).not.toBe('loading');
  await expect.poll(() => state(store).code.status).not.toBe('loading');
  return state(store);
};
/** As somebody who goes to the district's pages and sees what comes of it. */
const visited = async (store: DistrictStore) => {
  store.needCode('north');
  return settled(store);
};

describe('data', () => {
  test('is fetched at once, each district on its own; code waits until it is needed', async () => {
    const north = entryOf({ current: build(LIVE) });
    const store = open(read([north, { ...north, id: 'south' }]));
    expect(state(store)).toMatchObject({ data: { status: 'loading' }, code: { status: 'idle' } });
    await expect.poll(() => state(store).data.status).toBe('ready');
    await expect.poll(() => state(store, 'south').data.status).toBe('failed');
    expect(reports).toEqual([expect.stringMatching(/"south" is unavailable.*south.*404/)]);
    expect(server.asked.some((path) => path.includes('mf-manifest'))).toBe(false);

    store.needCode('north');
    store.needCode('north');
    await expect.poll(() => state(store).code.status).toBe('ready');
    expect(asked).toEqual([LIVE]);
  });

  test('is told of by the registry until it has come, and stays told of', async () => {
    const current = { ...build(LIVE), summary: summaryOf(pack) };
    const store = open(read([entryOf({ current }), { ...entryOf({}), id: 'south' }]));
    expect(state(store)).toMatchObject({ summary: summaryOf(pack), data: { status: 'loading' } });
    expect(state(store, 'south').summary).toBeUndefined();
    expect(await settled(store)).toMatchObject({
      summary: summaryOf(pack),
      data: { status: 'ready' },
    });
  });

  test('that has failed is fetched again, and nothing else', async () => {
    const north = entryOf({ current: build(LIVE) });
    const store = open(read([north, { ...north, id: 'south' }]));
    await expect.poll(() => state(store, 'south').data.status).toBe('failed');
    const before = state(store).data;
    void store.tryAgain('south');
    expect(await settled(store)).toMatchObject({ data: before });
    await expect.poll(() => reports).toHaveLength(2);
    expect(state(store).data).toBe(before);
  });

  test('that takes long is waited for, but not by the reader', async () => {
    const current = build(LIVE);
    let answer: (() => void) | undefined;
    server.on(`/north/${LIVE}/policy.json`, (response) => {
      answer = () => response.end(JSON.stringify(pack));
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const store = open(read([entryOf({ current })]));
    await vi.advanceTimersByTimeAsync(8000);
    vi.useRealTimers();
    expect(state(store)).toMatchObject({ data: { failure: { reason: 'timeout' } } });
    expect(reports).toEqual([expect.stringMatching(/"north" is unavailable.*still waited for/)]);
    await expect.poll(() => answer).toBeDefined();
    answer?.();
    await expect.poll(() => state(store).data.status).toBe('ready');
  });

  test('of a district without a build is told from data that is missing', async () => {
    const store = open(read([entryOf({})]));
    expect(await settled(store)).toMatchObject({
      data: { status: 'failed', failure: { reason: 'unpublished' } },
    });
  });

  test('comes from folders that code may come from, and from no others', async () => {
    const current = build(LIVE);
    open(read([entryOf({ current, previous: build(BEFORE) })]));
    expect(permitted).toEqual([
      `${server.origin}/north/${LIVE}/`,
      `${server.origin}/north/${BEFORE}/`,
    ]);
  });
});

describe('which build answers', () => {
  test('is the current one, with data and code', async () => {
    const store = open(read([entryOf({ current: build(LIVE), previous: build(BEFORE) })]));
    expect((await visited(store)).answer).toMatchObject({
      from: { role: 'current', build: { build: LIVE } },
      filesUrl: `${server.origin}/north/${LIVE}/`,
      release: { build: LIVE },
      insteadOf: undefined,
    });
  });

  test('is the canary for a reader whose bucket says so; nobody is put into one without need', async () => {
    const canary = { build: build('cccccccccc'), percent: 99 };
    const current = build(LIVE);
    const never = (): number => {
      throw new Error('no bucket is needed');
    };
    const paused = open(read([entryOf({ current, canary: { ...canary, paused: 'why' } })]), {
      bucket: never,
    });
    expect((await settled(paused)).answer?.from?.role).toBe('current');
    // Of two buckets next to each other one is in it at the least: 99 of a hundred are.
    const roles = new Set<string | undefined>();
    for (const bucket of [0, 1]) {
      const store = open(read([entryOf({ current, canary })]), { bucket: () => bucket });
      roles.add((await settled(store)).answer?.from?.role);
    }
    expect(roles).toContain('canary');
  });

  test('is the scheduled one from its day on', async () => {
    const scheduled = { build: build('cccccccccc'), from: '2027-01-01' };
    const north = entryOf({ current: build(LIVE), scheduled });
    const on = async (today: string) =>
      (await settled(open(read([north], { today })))).answer?.from?.role;
    expect(await on('2026-12-31')).toBe('current');
    expect(await on('2027-01-01')).toBe('scheduled');
  });

  test('is the one before where the code of the current one fails and the rules are the same', async () => {
    broken.add(LIVE);
    const store = open(read([entryOf({ current: build(LIVE), previous: build(BEFORE) })]));
    expect(await visited(store)).toMatchObject({
      code: { status: 'ready' },
      answer: {
        from: { role: 'previous' },
        filesUrl: `${server.origin}/north/${BEFORE}/`,
        insteadOf: { part: 'code', failure: { reason: 'code' } },
      },
    });
    expect(asked).toEqual([LIVE, LIVE, BEFORE]);
    expect(reports).toEqual([expect.stringMatching(/"north" runs the build before.*it broke/)]);
  });

  test('is not the one before where its rules are others: the current ones are shown from data', async () => {
    broken.add(LIVE);
    const previous = build(BEFORE, { fingerprint: 'f0' });
    const store = open(read([entryOf({ current: build(LIVE), previous })]));
    expect(await visited(store)).toMatchObject({
      code: { status: 'failed' },
      answer: { from: { role: 'current' } },
    });
    expect(asked).toEqual([LIVE, LIVE]);
  });

  test('is the one before, with data and code, where the current rules cannot be had', async () => {
    const current = build(LIVE, { fingerprint: 'f2', pack: { ...pack, programmes: 'none' } });
    const store = open(read([entryOf({ current, previous: build(BEFORE) })]));
    expect(await visited(store)).toMatchObject({
      data: { status: 'ready', value: pack },
      code: { status: 'ready' },
      answer: {
        from: { role: 'previous' },
        insteadOf: { part: 'data', failure: { reason: 'invalid' } },
      },
    });
    // Its code may have been asked for before its data was found wanting; it is not what is shown.
    expect(asked.at(-1)).toBe(BEFORE);
  });

  test('is never mixed: code that was there first leaves with the data that it does not go with', async () => {
    const current = build(LIVE, { fingerprint: 'f2' });
    let answer: (() => void) | undefined;
    server.on(`/north/${LIVE}/policy.json`, (response) => {
      answer = () => response.writeHead(500).end();
    });
    const store = open(read([entryOf({ current, previous: build(BEFORE) })]));
    store.needCode('north');
    await expect.poll(() => state(store).code.status).toBe('ready');
    const seen: string[] = [];
    store.subscribe(() => {
      const { data, code, answer: now } = state(store);
      if (data.status === 'ready') seen.push(`${now?.from?.build.build} ${code.status}`);
    });
    await expect.poll(() => answer).toBeDefined();
    answer?.();
    // The second try of the pack.
    server.on(`/north/${LIVE}/policy.json`, (response) => response.writeHead(500).end());
    await expect.poll(() => seen.at(-1)).toBe(`${BEFORE} ready`);
    expect(seen).toEqual([`${BEFORE} loading`, `${BEFORE} loading`, `${BEFORE} ready`]);
  });
});

describe('code', () => {
  test('that fails leaves the data standing, and can be asked for again', async () => {
    broken.add(LIVE);
    const store = open(read([entryOf({ current: build(LIVE) })]));
    expect(await visited(store)).toMatchObject({
      data: { status: 'ready' },
      code: { status: 'failed' },
    });
    broken.clear();
    await store.tryAgain('north');
    expect((await settled(store)).code.status).toBe('ready');
    expect(outcomes).toEqual([`current ${LIVE} code`]);
  });

  test('whose pages break while shown gives way to the build before', async () => {
    const store = open(read([entryOf({ current: build(LIVE), previous: build(BEFORE) })]));
    await visited(store);
    let heard = 0;
    const stop = store.subscribe(() => {
      heard += 1;
    });
    store.codeBroke('north', new Error('broke'));
    expect(await settled(store)).toMatchObject({
      code: { status: 'ready' },
      answer: { from: { role: 'previous' }, insteadOf: { part: 'code' } },
    });
    expect(heard).toBe(2);
    store.codeBroke('north', new Error('broke too'));
    expect(await settled(store)).toMatchObject({ code: { status: 'failed' } });
    expect(reports.at(-1)).toMatch(/"north" is shown from its data.*broke too/);
    stop();
    const before = heard;
    store.codeBroke('north', new Error('broke'));
    expect(heard).toBe(before);
  });

  test('that failed three times in this window is not tried by itself, but when the reader asks', async () => {
    broken.add(LIVE);
    const north = entryOf({ current: build(LIVE) });
    for (let times = 0; times < 3; times += 1) await visited(open(read([north])));
    asked = [];
    const store = open(read([north]));
    expect(await visited(store)).toMatchObject({
      code: { failure: { message: expect.stringContaining('failed 3 times') } },
    });
    expect(asked).toEqual([]);
    broken.clear();
    await store.tryAgain('north');
    expect((await settled(store)).code.status).toBe('ready');
  });

  test('that froze the page before is not tried by itself; the build before is', async () => {
    const found = [{ district: 'north', build: LIVE }];
    const both = entryOf({ current: build(LIVE), previous: build(BEFORE) });
    const store = open(read([both]), { marks: { ...marks, found } });
    expect(await visited(store)).toMatchObject({
      code: { status: 'ready' },
      answer: { from: { role: 'previous' }, insteadOf: { failure: { reason: 'frozen' } } },
    });
    expect(asked).toEqual([BEFORE]);
    expect(outcomes).toEqual([`current ${LIVE} frozen`]);
  });

  test('is marked while it is started and while it is mounted', async () => {
    let during: string[] = [];
    const watched: CodeSource = {
      load: async (code, expose) => {
        during = [...running];
        return source.load(code, expose);
      },
    };
    const store = open(read([entryOf({ current: build(LIVE) })]), { source: watched });
    const { code } = await visited(store);
    expect(during).toEqual([LIVE]);
    expect([...running]).toEqual([]);
    if (code.status !== 'ready') throw new Error('no code');
    const frames: FrameRequestCallback[] = [];
    globalThis.requestAnimationFrame = (callback) => frames.push(callback);
    // Nothing of either is looked at: this district draws nothing.
    const place = {} as HTMLElement;
    code.value.mount(place, {} as MountContext);
    expect([...running]).toEqual([LIVE]);
    expect(outcomes).toEqual([]);
    for (const frame of frames) frame(0);
    await expect.poll(() => outcomes).toEqual([`current ${LIVE} ok`]);
    expect([...running]).toEqual([]);
  });
});

describe('a registry that could not be read', () => {
  const failure = new LoadFailure('unreachable', 'no registry');

  test('leaves the districts named, and is read again when the reader asks', async () => {
    const current = build(LIVE);
    const store = open(read([entryOf({})], { source: 'page', failure }), {
      reread: async () => read([entryOf({ current })]),
    });
    expect(await settled(store)).toMatchObject({ data: { failure: { reason: 'unreachable' } } });
    await store.tryAgain('north');
    expect(state(store)).toMatchObject({ data: { status: 'ready' }, keptAt: undefined });
  });

  test('but was kept: what it names is said to be of that day, until it is read again', async () => {
    const north = entryOf({ current: build(BEFORE) });
    const now = entryOf({ current: build(LIVE, { fingerprint: 'f2' }) });
    const kept = memoryKept();
    await settled(open(read([north]), { kept }));
    const store = open(read([north], { source: 'device', failure, keptAt: 5_000 }), {
      kept,
      reread: async () => read([now]),
    });
    expect(await visited(store)).toMatchObject({
      keptAt: 5_000,
      answer: { from: { build: { build: BEFORE } } },
      code: { status: 'ready' },
    });
    await store.tryAgain('north');
    expect(await settled(store)).toMatchObject({
      keptAt: undefined,
      answer: { from: { build: { build: LIVE } }, release: { build: LIVE } },
      code: { status: 'ready' },
    });
    expect(asked).toEqual([BEFORE, LIVE]);
  });
});

describe('what a search needs', () => {
  const search = {
    schemaVersion: 1,
    district: 'north',
    readings: { zu: '租' },
    words: {},
    pages: [],
  };

  test('is fetched when it is asked for, and once', async () => {
    const store = open(read([entryOf({ current: build(LIVE, { search }) })]));
    await settled(store);
    expect(server.asked.some((path) => path.includes('search.json'))).toBe(false);
    const [first, second] = await Promise.all([
      store.searchData('north'),
      store.searchData('north'),
    ]);
    expect(first).toMatchObject({ district: 'north', readings: { zu: '租' } });
    expect(second).toBe(first);
    expect(server.asked.filter((path) => path.includes('search.json'))).toHaveLength(1);
  });

  test('is done without, says why, and is asked for again another time', async () => {
    const store = open(
      read([entryOf({ current: build(LIVE, { search: { ...search, words: 1 } }) })]),
    );
    await settled(store);
    expect(await store.searchData('north')).toBeUndefined();
    expect(reports.at(-1)).toMatch(/"north" is searched without its spelling[\s\S]*words/);
    expect(await store.searchData('nowhere')).toBeUndefined();
    server.on(`/north/${LIVE}/search.json`, (response) => response.writeHead(404).end());
    expect(await store.searchData('north')).toBeUndefined();
    expect(reports.at(-1)).toMatch(/search\.json.*404/);
  });
});
