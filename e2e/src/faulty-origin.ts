import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/**
 * What can go wrong with an answer.
 * - `missing`: 404. `broken`: 500 with a body that is JSON. `page`: 200 with a page instead.
 * - `silent`: the connection stays open and nothing comes.
 * - `throws`: 200 with a script that fails when it runs.
 */
export type Fault = 'missing' | 'broken' | 'page' | 'silent' | 'throws';

/** A server that passes on what another origin answers, except where a fault is set. */
export interface FaultyOrigin {
  origin: string;
  /** Every path asked for, queries included, in order. */
  asked: string[];
  /** From now on; the latest fault whose pattern fits holds. */
  fail(path: RegExp, fault: Fault | ((body: string) => string), times?: number): void;
  mend(): void;
  close(): Promise<void>;
}

const HEADERS = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' };

export async function faultyOrigin(target: string): Promise<FaultyOrigin> {
  let faults: { path: RegExp; fault: Fault | ((body: string) => string); left: number }[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const found = faults.find((entry) => entry.path.test(path) && entry.left > 0);
    if (found) found.left -= 1;
    if (found && typeof found.fault === 'string') fail(response, found.fault);
    else
      pass(target, request, response, found?.fault as ((body: string) => string) | undefined).catch(
        () => response.destroy(),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    fail: (path, fault, times = Number.POSITIVE_INFINITY) => {
      faults = [{ path, fault, left: times }, ...faults];
    },
    mend: () => {
      faults = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fail(response: ServerResponse, fault: Fault): void {
  switch (fault) {
    case 'missing':
      response.writeHead(404, HEADERS).end('404');
      return;
    case 'broken':
      response.writeHead(500, { ...HEADERS, 'Content-Type': 'application/json' }).end('{}');
      return;
    case 'page':
      response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/html' }).end('<!doctype html>');
      return;
    case 'throws':
      response
        .writeHead(200, { ...HEADERS, 'Content-Type': 'text/javascript' })
        .end('throw new Error("the entry broke")');
      return;
    case 'silent':
      return;
  }
}

async function pass(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  change?: (body: string) => string,
): Promise<void> {
  const answer = await fetch(new URL(request.url ?? '/', target), {
    headers: { accept: request.headers.accept ?? '*/*' },
  });
  const headers = Object.fromEntries(
    [...answer.headers].filter(([name]) => !/^(?:content-(?:encoding|length)|etag)$/.test(name)),
  );
  response.writeHead(answer.status, { ...headers, 'Cache-Control': 'no-store' });
  response.end(change ? change(await answer.text()) : Buffer.from(await answer.arrayBuffer()));
}
