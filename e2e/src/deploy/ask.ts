import { request } from 'node:http';
import { connect } from 'node:net';

export interface Answer {
  status: number;
  /** By name in small letters; each with all its values, as they were sent. */
  headers: Readonly<Record<string, readonly string[]>>;
  body: Buffer;
}

/** What a browser sends when somebody visits a page. */
export const VISIT = { accept: 'text/html', 'sec-fetch-dest': 'document' };

/** Asks for a path exactly as written; `fetch` would tidy it up, unpack the body and join headers of one name. */
export function ask(
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(origin, { path, headers, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: headersOf(response.rawHeaders),
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.on('error', reject).end();
  });
}

/** Sends bytes that no client would, and gives back the answer. */
export function askRaw(origin: string, text: string): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect({ host: hostname, port: Number(port) }, () =>
      socket.end(text.replaceAll('\n', '\r\n'), 'latin1'),
    );
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.on('error', reject);
    socket.on('end', () => {
      const all = Buffer.concat(parts);
      const end = all.indexOf('\r\n\r\n');
      const [first = '', ...lines] = all.subarray(0, end).toString('latin1').split('\r\n');
      resolve({
        status: Number(first.split(' ')[1]),
        headers: headersOf(lines.flatMap((line) => line.split(/:\s*(.*)/s).slice(0, 2))),
        body: all.subarray(end + 4),
      });
    });
  });
}

function headersOf(raw: readonly string[]): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    headers[name] = [...(headers[name] ?? []), raw[index + 1] ?? ''];
  }
  return headers;
}
