import { request } from 'node:http';

export interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** What a browser sends when a reader opens a page. */
export const VISIT = { accept: 'text/html,application/xhtml+xml', 'sec-fetch-mode': 'navigate' };

/**
 * Asks a server for exactly this path with exactly these headers. `fetch` would tidy the path, unpack the body, and
 * say itself how it asks.
 */
export function ask(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(origin, { path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.on('error', reject).end();
  });
}
