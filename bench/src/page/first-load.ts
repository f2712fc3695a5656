import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Destination } from './in-page.ts';
import { type Asked, countWaves } from './waves.ts';

/** What a first visit takes, in numbers that are the same on any machine. */
export interface FirstLoad {
  /** Round trips in a row until the content stands there, the page's own among them. */
  hops: number;
  requests: number;
  /** The scripts fetched before the reader touches anything, each with its bytes by gzip at its best. */
  scripts: Readonly<Record<string, number>>;
  /** All of them together. */
  scriptGzip: number;
  /** Districts' packs that had to be there before the content was. */
  packsBefore: number;
}

/** Counts what a first visit to a page takes. */
export async function countFirstLoad(
  browser: Browser,
  origin: string,
  destination: Destination,
): Promise<FirstLoad> {
  const { waves, hops } = await countWaves(browser, origin, destination);
  const all = waves.flat();
  const scripts = await Promise.all(
    all.filter(isScript).map(async ({ url }) => [url, await gzipped(url)] as const),
  );
  return {
    hops,
    requests: all.length,
    scripts: Object.fromEntries(scripts),
    scriptGzip: scripts.reduce((sum, [, bytes]) => sum + bytes, 0),
    packsBefore: waves.slice(0, hops).flat().filter(isPack).length,
  };
}

function isScript({ type }: Asked): boolean {
  return type === 'Script';
}

function isPack({ url }: Asked): boolean {
  return new URL(url).pathname.endsWith('/policy.json');
}

async function gzipped(url: string): Promise<number> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered with status ${answer.status}.`);
  return gzipOf(Buffer.from(await answer.arrayBuffer()));
}

/** Bytes by gzip at its best. */
export function gzipOf(body: Buffer): number {
  return gzipSync(body, { level: 9 }).length;
}
