import type { CDPSession } from 'playwright-core';

export const KINDS = ['page', 'script', 'style', 'data', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** What has come over the network, answers from the browser's cache left out. */
export interface Traffic {
  requests: number;
  /** Bytes as they travelled, headers included. */
  bytes: Readonly<Record<Kind, number>>;
}

export interface TrafficRecord {
  /** Resolves when nothing was under way for so many milliseconds. */
  quiet(milliseconds: number): Promise<void>;
  traffic(): Traffic;
}

/** Writes down what a page fetches from now on. */
export async function recordTraffic(page: CDPSession): Promise<TrafficRecord> {
  const open = new Set<string>();
  const kinds = new Map<string, Kind>();
  const cached = new Set<string>();
  const bytes: Record<Kind, number> = { page: 0, script: 0, style: 0, data: 0, other: 0 };
  let requests = 0;
  let last = performance.now();
  page.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!/^https?:/.test(request.url)) return;
    last = performance.now();
    open.add(requestId);
    kinds.set(requestId, kindOf(type));
  });
  page.on('Network.requestServedFromCache', ({ requestId }) => cached.add(requestId));
  page.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache) cached.add(requestId);
  });
  page.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    last = performance.now();
    if (!open.delete(requestId) || kind === undefined || cached.has(requestId)) return;
    requests += 1;
    bytes[kind] += encodedDataLength;
  });
  page.on('Network.loadingFailed', ({ requestId }) => {
    last = performance.now();
    // Asked for all the same.
    if (open.delete(requestId)) requests += 1;
  });
  await page.send('Network.enable');
  return {
    async quiet(milliseconds) {
      while (open.size > 0 || performance.now() - last < milliseconds)
        await new Promise((done) => setTimeout(done, 50));
    },
    traffic: () => ({ requests, bytes: { ...bytes } }),
  };
}

function kindOf(type: string | undefined): Kind {
  switch (type) {
    case 'Document':
      return 'page';
    case 'Script':
      return 'script';
    case 'Stylesheet':
      return 'style';
    case 'Fetch':
    case 'XHR':
      return 'data';
    default:
      return 'other';
  }
}
