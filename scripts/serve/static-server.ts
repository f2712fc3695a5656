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

/** Where the answer to a request may be found: a file of a folder, a text, or another path. */
export type Place =
  | { folder: string; path: string }
  | { text: string; path: string }
  | { redirect: string };

/**
 * The places to look in for a path, in order; empty where nothing is.
 * @param isVisit a reader opens the path as a page
 */
export type Site = (path: string, isVisit: boolean) => readonly Place[];

export interface SiteOptions {
  /** Asked for each request, because what is published may change. */
  site: Site;
  /** 0: any free port. */
  port: number;
  /** Headers of the answer at a path, beside the common ones. */
  headers: (path: string) => OutgoingHttpHeaders;
  /** The content-security policy of pages and of scripts; asked each time, because the districts in use may change. */
  policy: (of: 'page' | 'script') => string;
}

export interface FolderOptions {
  /**
   * The built app; every page visit that is no file is answered with its `index.html`, the root with its `home.html`
   * where it has one.
   */
  folder: string;
  port: number;
  headers: OutgoingHttpHeaders;
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
 * Serves a folder on 127.0.0.1.
 * @throws BusyPortError when the port is taken
 */
export function serveFolder({
  folder,
  port,
  headers,
  policy,
  made,
}: FolderOptions): Promise<RunningServer> {
  return serveSite({
    port,
    headers: () => headers,
    policy,
    site(path, isVisit) {
      const text = made?.[path];
      if (text) return [{ text: text(), path }];
      return [
        ...(path === '/' ? [{ folder, path: '/home.html' }] : []),
        { folder, path },
        ...(isVisit ? [{ folder, path: '/index.html' }] : []),
      ];
    },
  });
}

/**
 * Serves what a site says on 127.0.0.1.
 * @throws BusyPortError when the port is taken
 */
export async function serveSite(options: SiteOptions): Promise<RunningServer> {
  const compressor = new Compressor();
  const server = createServer((request, response) => {
    answer(request, response, options, compressor).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) refuse(response, 500, {});
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
  { site, headers, policy }: SiteOptions,
  compressor: Compressor,
): Promise<void> {
  const { method } = request;
  const path = pathOf(request);
  const own = path === undefined ? {} : headers(path);
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, own);
  }
  if (path === undefined) return refuse(response, 400, own);
  const found = await firstOf(site(path, isPageVisit(request, path)));
  if (!found) return refuse(response, 404, own);
  if ('redirect' in found) {
    // With its query, which may carry the day and the language to read in.
    response.setHeader('Location', found.redirect + (request.url?.match(/\?.*$/)?.[0] ?? ''));
    return refuse(response, 302, own);
  }
  const type = contentType(found.name);
  const encoded = compressor.encode(found, type, request.headers['accept-encoding']);
  const all: OutgoingHttpHeaders = {
    ...COMMON_HEADERS,
    ...own,
    ...policyFor(type, policy),
    'Content-Type': type,
    'Cache-Control': cacheControl(path),
    ETag: encoded.tag,
    Vary: 'Accept-Encoding',
    ...(encoded.encoding ? { 'Content-Encoding': encoded.encoding } : {}),
  };
  if (request.headers['if-none-match'] === encoded.tag) {
    response.writeHead(304, all).end();
    return;
  }
  response.writeHead(200, { ...all, 'Content-Length': encoded.body.length });
  response.end(method === 'HEAD' ? undefined : encoded.body);
}

function policyFor(type: string, policy: SiteOptions['policy']): OutgoingHttpHeaders {
  if (type.startsWith('text/html')) return { 'Content-Security-Policy': policy('page') };
  // A worker is held to the policy that its own script comes with.
  if (type.startsWith('text/javascript')) return { 'Content-Security-Policy': policy('script') };
  return {};
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

interface Found {
  name: string;
  body: Buffer;
}

async function firstOf(
  places: readonly Place[],
): Promise<Found | { redirect: string } | undefined> {
  for (const place of places) {
    if ('redirect' in place) return place;
    const found =
      'text' in place
        ? { name: place.path, body: Buffer.from(place.text) }
        : await read(place.folder, place.path);
    if (found) return found;
  }
  return undefined;
}

async function read(folder: string, path: string): Promise<Found | undefined> {
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
