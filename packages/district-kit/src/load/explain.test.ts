import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Release } from '../registry/release.ts';
import { explainCodeFailure } from './explain.ts';
import { type LoopbackServer, loopbackServer } from './testing/loopback-server.ts';

const CODE = 'throw new Error("boom")';
const integrity = `sha384-${createHash('sha384').update(CODE).digest('base64')}`;
const release: Release = {
  schemaVersion: 1,
  district: 'north',
  build: '0123456789',
  commit: null,
  contract: 1,
  shared: {},
  pack: { schemaVersion: 1, fingerprint: 'f' },
  files: {
    'chunk.js': { size: CODE.length, integrity },
    'style.css': { size: CODE.length, integrity },
  },
};

let server: LoopbackServer;
beforeEach(async () => {
  server = await loopbackServer();
});
afterEach(() => server.close());

const explain = (message: string) =>
  explainCodeFailure(new Error(message), {
    release,
    folder: `${server.origin}/`,
    timeout: 5000,
    signal: new AbortController().signal,
  });
// As the runtime of a build words it, whether the script never came or threw before it had registered.
const chunkFailed = () => explain(`Loading chunk 7 failed. (missing: ${server.origin}/chunk.js)`);

describe('a chunk that failed', () => {
  test('and is there as it was published has broken when it ran', async () => {
    server.on('/chunk.js', CODE);
    expect(await chunkFailed()).toMatchObject({
      reason: 'code',
      message: expect.stringContaining('fails when it runs'),
    });
  });

  test('and is not there is told by its status', async () => {
    expect(await chunkFailed()).toMatchObject({ reason: 'status' });
  });

  test('and is not what was published is told so', async () => {
    server.on('/chunk.js', `${CODE};`);
    expect(await chunkFailed()).toMatchObject({ reason: 'integrity' });
  });

  test('and is no file of the build counts as not reached', async () => {
    expect(await explain('ScriptNetworkError: no address')).toMatchObject({
      reason: 'unreachable',
    });
  });
});

test('a style sheet stays a style sheet, whatever it was', async () => {
  const failed = () => explain(`Loading CSS chunk 7 failed. (${server.origin}/style.css)`);
  expect(await failed()).toMatchObject({ reason: 'style' });
  server.on('/style.css', CODE);
  expect(await failed()).toMatchObject({ reason: 'style' });
});

test('anything else is code that failed, in its own words', async () => {
  expect(await explain('x is not a function')).toMatchObject({
    reason: 'code',
    message: expect.stringContaining('x is not a function'),
  });
});
