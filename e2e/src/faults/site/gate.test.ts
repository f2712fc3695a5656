import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, type Gate, openGate } from './gate.ts';

let server: Server;
let gate: Gate;

beforeEach(async () => {
  server = createServer((request, response) => response.end(`you asked for ${request.url}`));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  gate = await openGate(typeof address === 'object' ? (address?.port ?? 0) : 0);
});
afterEach(async () => {
  await gate.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const ask = (path: string, patience = 5000) =>
  fetch(gate.origin + path, { signal: AbortSignal.timeout(patience) });
const took = async (path: string): Promise<number> => {
  const begin = performance.now();
  await (await ask(path)).text();
  return performance.now() - begin;
};

describe('the way to a server', () => {
  it('passes on what comes, and notes what was asked for', async () => {
    expect(await (await ask('/a?b=c')).text()).toBe('you asked for /a?b=c');
    expect(gate.asked).toEqual(['/a?b=c']);
  });

  it('can be slow for each request of some paths, also on a connection that is open', async () => {
    gate.set({ delay: 300, path: /\.js$/ });
    await took('/page');
    expect(await took('/x.js')).toBeGreaterThanOrEqual(290);
    expect(await took('/y.js')).toBeGreaterThanOrEqual(290);
    expect(await took('/page')).toBeLessThan(290);
  });

  it('can be silent, and well again for those who ask then', async () => {
    gate.set({ delay: Number.POSITIVE_INFINITY });
    await expect(ask('/', 200)).rejects.toThrow(/abort|timeout/i);
    await gate.mend();
    expect((await ask('/')).ok).toBe(true);
  });

  it('can be shut, and opens again at the same address', async () => {
    const { origin } = gate;
    await gate.shut();
    await expect(ask('/')).rejects.toThrow('fetch failed');
    await gate.mend();
    expect(gate.origin).toBe(origin);
    expect((await ask('/')).ok).toBe(true);
  });

  it('can put on the server’s clock', async () => {
    gate.setClock(3 * DAY);
    const answer = await ask('/dated');
    const ahead = Date.parse(answer.headers.get('date') ?? '') - Date.now();
    expect(Math.abs(ahead - 3 * DAY)).toBeLessThan(10_000);
    expect(await answer.text()).toBe('you asked for /dated');
  });
});
