import type { MountContext } from '@portal/district-kit';
import type { CodeSource } from '@portal/district-kit/load';
import { summaryOf } from '@portal/rules-core';
import { fixturePack as pack } from '@portal/rules-core/testing/fixture-pack';
import { describe, expect, test, vi } from 'vitest';
import {
  BEFORE,
  build,
  eachWithNorth,
  entryOf,
  LIVE,
  marks,
  open,
  read,
  settled,
  site,
  source,
  state,
  visited,
} from './testing/north-portal.ts';

eachWithNorth();

describe('data', () => {
  test('is fetched at once, each district on its own; code waits until it is needed', async () => {
    const north = entryOf({ current: build(LIVE) });
    const store = open(read([north, { ...north, id: 'south' }]));
    expect(state(store)).toMatchObject({ data: { status: 'loading' }, code: { status: 'idle' } });
    await expect.poll(() => state(store).data.status).toBe('ready');
    await expect.poll(() => state(store, 'south').data.status).toBe('failed');
    expect(site.reports).toEqual([expect.stringMatching(/"south" is unavailable.*south.*404/)]);
    expect(site.server.asked.some((path) => path.includes('mf-manifest'))).toBe(false);

    store.needCode('north');
    store.needCode('north');
    await expect.poll(() => state(store).code.status).toBe('ready');
    expect(site.asked).toEqual([LIVE]);
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
    await expect.poll(() => site.reports).toHaveLength(2);
    expect(state(store).data).toBe(before);
  });

  test('that takes long is waited for, but not by the reader', async () => {
    const current = build(LIVE);
    let answer: (() => void) | undefined;
    site.server.on(`/north/${LIVE}/policy.json`, (response) => {
      answer = () => response.end(JSON.stringify(pack));
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const store = open(read([entryOf({ current })]));
    await vi.advanceTimersByTimeAsync(8000);
    vi.useRealTimers();
    expect(state(store)).toMatchObject({ data: { failure: { reason: 'timeout' } } });
    expect(site.reports).toEqual([
      expect.stringMatching(/"north" is unavailable.*still waited for/),
    ]);
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
    expect(site.permitted).toEqual([
      `${site.server.origin}/north/${LIVE}/`,
      `${site.server.origin}/north/${BEFORE}/`,
    ]);
  });
});

describe('which build answers', () => {
  test('is the current one, with data and code', async () => {
    const store = open(read([entryOf({ current: build(LIVE), previous: build(BEFORE) })]));
    expect((await visited(store)).answer).toMatchObject({
      from: { role: 'current', build: { build: LIVE } },
      filesUrl: `${site.server.origin}/north/${LIVE}/`,
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
    site.broken.add(LIVE);
    const store = open(read([entryOf({ current: build(LIVE), previous: build(BEFORE) })]));
    expect(await visited(store)).toMatchObject({
      code: { status: 'ready' },
      answer: {
        from: { role: 'previous' },
        filesUrl: `${site.server.origin}/north/${BEFORE}/`,
        insteadOf: { part: 'code', failure: { reason: 'code' } },
      },
    });
    expect(site.asked).toEqual([LIVE, LIVE, BEFORE]);
    expect(site.reports).toEqual([
      expect.stringMatching(/"north" runs the build before.*it broke/),
    ]);
  });

  test('is not the one before where its rules are others: the current ones are shown from data', async () => {
    site.broken.add(LIVE);
    const previous = build(BEFORE, { fingerprint: 'f0' });
    const store = open(read([entryOf({ current: build(LIVE), previous })]));
    expect(await visited(store)).toMatchObject({
      code: { status: 'failed' },
      answer: { from: { role: 'current' } },
    });
    expect(site.asked).toEqual([LIVE, LIVE]);
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
    expect(site.asked.at(-1)).toBe(BEFORE);
  });

  test('is never mixed: code that was there first leaves with the data that it does not go with', async () => {
    const current = build(LIVE, { fingerprint: 'f2' });
    let answer: (() => void) | undefined;
    site.server.on(`/north/${LIVE}/policy.json`, (response) => {
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
    site.server.on(`/north/${LIVE}/policy.json`, (response) => response.writeHead(500).end());
    await expect.poll(() => seen.at(-1)).toBe(`${BEFORE} ready`);
    expect(seen).toEqual([`${BEFORE} loading`, `${BEFORE} loading`, `${BEFORE} ready`]);
  });
});

describe('code', () => {
  test('that fails leaves the data standing, and can be asked for again', async () => {
    site.broken.add(LIVE);
    const store = open(read([entryOf({ current: build(LIVE) })]));
    expect(await visited(store)).toMatchObject({
      data: { status: 'ready' },
      code: { status: 'failed' },
    });
    site.broken.clear();
    await store.tryAgain('north');
    expect((await settled(store)).code.status).toBe('ready');
    expect(site.outcomes).toEqual([`current ${LIVE} code`]);
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
    expect(site.reports.at(-1)).toMatch(/"north" is shown from its data.*broke too/);
    stop();
    const before = heard;
    store.codeBroke('north', new Error('broke'));
    expect(heard).toBe(before);
  });

  test('that failed three times in this window is not tried by itself, but when the reader asks', async () => {
    site.broken.add(LIVE);
    const north = entryOf({ current: build(LIVE) });
    for (let times = 0; times < 3; times += 1) await visited(open(read([north])));
    site.asked = [];
    const store = open(read([north]));
    expect(await visited(store)).toMatchObject({
      code: { failure: { message: expect.stringContaining('failed 3 times') } },
    });
    expect(site.asked).toEqual([]);
    site.broken.clear();
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
    expect(site.asked).toEqual([BEFORE]);
    expect(site.outcomes).toEqual([`current ${LIVE} frozen`]);
  });

  test('is marked while it is started and while it is mounted', async () => {
    let during: string[] = [];
    const watched: CodeSource = {
      load: async (code, expose) => {
        during = [...site.running];
        return source.load(code, expose);
      },
    };
    const store = open(read([entryOf({ current: build(LIVE) })]), { source: watched });
    const { code } = await visited(store);
    expect(during).toEqual([LIVE]);
    expect([...site.running]).toEqual([]);
    if (code.status !== 'ready') throw new Error('no code');
    const frames: FrameRequestCallback[] = [];
    globalThis.requestAnimationFrame = (callback) => frames.push(callback);
    // Nothing of either is looked at: this district draws nothing.
    const place = {} as HTMLElement;
    code.value.mount(place, {} as MountContext);
    expect([...site.running]).toEqual([LIVE]);
    expect(site.outcomes).toEqual([]);
    for (const frame of frames) frame(0);
    await expect.poll(() => site.outcomes).toEqual([`current ${LIVE} ok`]);
    expect([...site.running]).toEqual([]);
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
    expect(site.server.asked.some((path) => path.includes('search.json'))).toBe(false);
    const [first, second] = await Promise.all([
      store.searchData('north'),
      store.searchData('north'),
    ]);
    expect(first).toMatchObject({ district: 'north', readings: { zu: '租' } });
    expect(second).toBe(first);
    expect(site.server.asked.filter((path) => path.includes('search.json'))).toHaveLength(1);
  });

  test('is done without, says why, and is asked for again another time', async () => {
    const store = open(
      read([entryOf({ current: build(LIVE, { search: { ...search, words: 1 } }) })]),
    );
    await settled(store);
    expect(await store.searchData('north')).toBeUndefined();
    expect(site.reports.at(-1)).toMatch(/"north" is searched without its spelling[\s\S]*words/);
    expect(await store.searchData('nowhere')).toBeUndefined();
    site.server.on(`/north/${LIVE}/search.json`, (response) => response.writeHead(404).end());
    expect(await store.searchData('north')).toBeUndefined();
    expect(site.reports.at(-1)).toMatch(/search\.json.*404/);
  });
});
