import { LoadFailure } from '@portal/district-kit/load';
import { memoryKept } from '@portal/district-kit/testing/load';
import { describe, expect, test } from 'vitest';
import {
  BEFORE,
  build,
  eachWithNorth,
  entryOf,
  LIVE,
  open,
  read,
  settled,
  site,
  state,
  visited,
} from './testing/north-portal.ts';

eachWithNorth();

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
    expect(site.asked).toEqual([BEFORE, LIVE]);
  });

  test('but one from before was: what is shown instead of a build is fetched by the new one at the first press', async () => {
    const previous = build(BEFORE, { fingerprint: 'f1' });
    const current = build(LIVE, { fingerprint: 'f2', pack: 'none' });
    const now = entryOf({ current: build('cccccccccc', { fingerprint: 'f3' }), previous });
    const store = open(read([entryOf({ current, previous })], { source: 'previous', failure }), {
      reread: async () => read([now]),
    });
    expect(await visited(store)).toMatchObject({ answer: { insteadOf: { part: 'data' } } });
    await store.tryAgain('north');
    const { answer, code } = await settled(store);
    expect(answer?.from?.build.build).toBe('cccccccccc');
    expect(answer?.insteadOf).toBeUndefined();
    expect(code.status).toBe('ready');
    expect(site.asked.at(-1)).toBe('cccccccccc');
  });

  test('and is read again for one district: another that is well keeps its build while the page is open', async () => {
    const current = build(BEFORE);
    const south = { ...entryOf({}), id: 'south' };
    const store = open(read([entryOf({ current }), south], { source: 'previous', failure }), {
      reread: async () => read([entryOf({ current: build(LIVE, { fingerprint: 'f2' }) }), south]),
    });
    await visited(store);
    const before = site.server.asked.length;
    await store.tryAgain('south');
    expect(store.registry().source).toBe('portal');
    expect(await settled(store)).toMatchObject({
      answer: { from: { build: { build: BEFORE } } },
      code: { status: 'ready' },
    });
    expect(site.server.asked.slice(before).filter((path) => path.includes('/north/'))).toEqual([]);
    // Should it break yet, it is told of the build that is shown.
    store.codeBroke('north', new Error('it broke'));
    expect(site.outcomes.at(-1)).toBe(`current ${BEFORE} code`);
  });
});
