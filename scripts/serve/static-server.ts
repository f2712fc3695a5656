import { readFile, stat } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { join, normalize, sep } from 'node:path';
import { COMMON_HEADERS, cacheControl, contentType } from '@portal/deploy/headers';
import { Compressor } from './compress.ts';

export interface StaticServerOptions {
  /** The built app. */
  folder: string;
  /** 0: any free port. */
  port: number;
  /** Headers of every answer, beside the common ones. */
  headers: OutgoingHttpHeaders;
  /** The content-security policy of pages; asked for each time, because the districts in use may change. */
  policy: () => string;
  /** Answers that are no files, by path: `/registry.json`. */
  made?: Readonly<Record<string, () => string>>;
}

export interface RunningServer {
  origin: string;
  port: number;
  /** Ends it at once, open connections included. */
  close(): Promise<void>;
}

/** A port that another program holds; the message says which and what to do. */
export class BusyPortError extends Error {
  override name = 'BusyPortError';
  readonly port: number;

  constructor(port: number) {
    super(
      `Port ${port} is in use by another program; stop it, or choose other ports with PORTAL_PORT=<first port>.`,
    );
    this.port = port;
  }
}

/**
 * Serves a built app on 127.0.0.1.
 * @throws BusyPortError when the port is taken
 */
export async function serveFolder(options: StaticServerOptions): Promise<RunningServer> {
  const compressor = new Compressor();
  const server = createServer((request, response) => {
    answer(request, response, options, compressor).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) refuse(response, 500, options.headers);
      else response.destroy();
    });
  });
  await listen(server, options.port);
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return {
    port: address.port,
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new BusyPortError(port) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, headers, policy, made }: StaticServerOptions,
  compressor: Compressor,
): Promise<void> {
  const { method } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, headers);
  }
  const path = pathOf(request);
  if (path === undefined) return refuse(response, 400, headers);
  const found = made?.[path]
    ? { name: path, body: Buffer.from(made[path]()) }
    : ((await read(folder, path)) ?? (isPageVisit(request, path) && (await read(folder, '/'))));
  if (!found) return refuse(response, 404, headers);
  const type = contentType(found.name);
  const encoded = compressor.encode(found, type, request.headers['accept-encoding']);
  const all: OutgoingHttpHeaders = {
    ...COMMON_HEADERS,
    ...headers,
    'Content-Type': type,
    'Cache-Control': cacheControl(found.name),
    ETag: encoded.tag,
    Vary: 'Accept-Encoding',
    ...(encoded.encoding ? { 'Content-Encoding': encoded.encoding } : {}),
    ...(type.startsWith('text/html') ? { 'Content-Security-Policy': policy() } : {}),
  };
  if (request.headers['if-none-match'] === encoded.tag) {
    response.writeHead(304, all).end();
    return;
  }
  response.writeHead(200, { ...all, 'Content-Length': encoded.body.length });
  response.end(method === 'HEAD' ? undefined : encoded.body);
}

function refuse(response: ServerResponse, status: number, headers: OutgoingHttpHeaders): void {
  // Never kept: a file that is missing now may be there in a minute.
  response.writeHead(status, {
    ...COMMON_HEADERS,
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(`${status}\n`);
}

/** The path of the request, decoded; `undefined` when it is none. */
function pathOf({ url = '/' }: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

async function read(
  folder: string,
  path: string,
): Promise<{ name: string; body: Buffer } | undefined> {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const file = normalize(join(folder, name));
  if (!file.startsWith(folder + sep)) return undefined;
  try {
    if (!(await stat(file)).isFile()) return undefined;
    return { name, body: await readFile(file) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}

// Every page of an app is the same file. A script or a style sheet that is missing must stay missing, though:
// answered with a page, it would fail in a way that nobody understands.
function isPageVisit({ headers }: IncomingMessage, path: string): boolean {
  const mode = headers['sec-fetch-mode'];
  return (
    (mode === undefined || mode === 'navigate') &&
    (headers.accept ?? '').includes('text/html') &&
    !/\.[a-z0-9]+$/i.test(path)
  );
}
