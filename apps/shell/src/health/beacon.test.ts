import { createServer } from 'node:http';
import type { ChosenBuild } from '@portal/district-kit/registry';
import { expect, test, vi } from 'vitest';
import { createBeacon } from './beacon.ts';

const digest = `sha384-${'a'.repeat(64)}`;
const from: ChosenBuild = {
  role: 'canary',
  build: {
    build: '0123456789',
    contract: 1,
    fingerprint: 'f',
    integrity: { release: digest, manifest: digest, policy: digest, search: digest },
  },
};

test('sent is district, build, role and outcome, and nothing else', () => {
  const send = vi.fn(async () => undefined);
  createBeacon('/health', send)({ district: 'north', from, outcome: 'ok' });
  expect(send.mock.calls).toEqual([
    [
      '/health/north/0123456789/canary/ok',
      {
        method: 'GET',
        mode: 'same-origin',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'error',
        keepalive: true,
      },
    ],
  ]);
});

test('what arrives has no body, no cookie, no referrer and no query', async () => {
  const arrived: { url?: string | undefined; headers: object; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    arrived.push({ url: request.url, headers: request.headers, body });
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const send = (path: string, init: RequestInit) =>
    // Node knows no origin that could be the same.
    fetch(`http://127.0.0.1:${port}${path}`, { ...init, mode: 'cors' });
  createBeacon('/health/', send)({ district: 'north', from, outcome: 'integrity' });
  await expect.poll(() => arrived).toHaveLength(1);
  server.close();
  expect(arrived[0]).toMatchObject({ url: '/health/north/0123456789/canary/integrity', body: '' });
  for (const name of ['cookie', 'referer', 'origin', 'authorization', 'content-length'])
    expect(arrived[0]?.headers).not.toHaveProperty(name);
});

test('for each district once while the page is open: the first outcome', () => {
  const send = vi.fn(async (_url: string) => undefined);
  const tell = createBeacon('/health', send);
  tell({ district: 'north', from, outcome: 'timeout' });
  tell({ district: 'north', from: { ...from, role: 'previous' }, outcome: 'ok' });
  tell({ district: 'south', from, outcome: 'ok' });
  expect(send.mock.calls.map(([url]) => url)).toEqual([
    '/health/north/0123456789/canary/timeout',
    '/health/south/0123456789/canary/ok',
  ]);
});

test('nowhere where no place is named, and what does not arrive is no matter', async () => {
  const send = vi.fn(() => Promise.reject(new Error('offline')));
  createBeacon(undefined, send)({ district: 'north', from, outcome: 'ok' });
  expect(send).not.toHaveBeenCalled();
  createBeacon('/health', send)({ district: 'north', from, outcome: 'ok' });
  await Promise.resolve();
  expect(send).toHaveBeenCalledOnce();
});
