/** What of a request decides how it is answered. */
export interface Asked {
  url: string;
  method: string;
  /** As in `Request`: `navigate`, `cors`, `no-cors`, `same-origin`. */
  mode: string;
  /** As in `Request`: `script`, `style`, `font`, `image`, or empty. */
  destination: string;
}

/**
 * How a request is answered.
 * - `page`: a visit to a page of the portal: from the network, else the page as it was kept.
 * - `file`: a file of a build of the portal: as kept, else from the network.
 * - `district`: code or style of a district, whose name says its content: as kept, else from the network, and kept.
 * - `districtAnew`: the same, asked for past all caches because what came before was broken.
 * - `other`: not our affair; the browser deals with it. Data is among it: who reads it, checks it and keeps it.
 */
export type Kind = 'page' | 'file' | 'district' | 'districtAnew' | 'other';

// The hash of its content in its name: such a file never means anything else.
const HASHED = /\.[0-9a-f]{8,}\.(?:css|js|json|svg|png|woff2)$/;
const DESTINATIONS = new Set(['script', 'style', 'font', 'image', 'worker', '']);

/**
 * @param origin of the portal
 * @param files the paths of the files of the build in charge
 */
export function kindOf(asked: Asked, origin: string, files: ReadonlySet<string>): Kind {
  const url = new URL(asked.url);
  if (asked.method !== 'GET' || !/^https?:$/.test(url.protocol)) return 'other';
  if (url.origin === origin) {
    // The same rule as the web server's: a page has no ending, and a file that is missing must stay missing.
    if (asked.mode === 'navigate') return /\.[a-z0-9]+$/i.test(url.pathname) ? 'other' : 'page';
    if (url.search !== '') return 'other';
    return files.has(url.pathname) || HASHED.test(url.pathname) ? 'file' : 'other';
  }
  // An answer that may not be looked into (`no-cors`) could be anything, and counts many times its size.
  if (asked.mode !== 'cors' || !DESTINATIONS.has(asked.destination)) return 'other';
  if (!HASHED.test(url.pathname)) return 'other';
  if (url.search === '') return 'district';
  // The one query there is: the loader's second try. Whatever else stands in a query may be the reader's.
  return [...url.searchParams.keys()].join() === 'again' ? 'districtAnew' : 'other';
}

/** The address under which a district's file is kept: without the mark of a second try. */
export function keptUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

const TYPES: Readonly<Record<string, RegExp>> = {
  css: /^text\/css\b/,
  js: /^(?:text|application)\/(?:x-)?javascript\b/,
  json: /^application\/json\b/,
  png: /^image\/png\b/,
  svg: /^image\/svg\+xml\b/,
  woff2: /^font\/woff2\b/,
};

/**
 * Whether an answer may be kept as this file: whole, from where it was asked for, and of the type that the file's
 * name promises. A page in place of a script is what a broken server sends.
 */
export function mayBeKept(
  {
    status,
    redirected,
    type,
    headers,
  }: Pick<Response, 'status' | 'redirected' | 'type' | 'headers'>,
  path: string,
): boolean {
  if (status !== 200 || redirected || type === 'opaque' || type === 'error') return false;
  const expected = TYPES[path.slice(path.lastIndexOf('.') + 1)];
  return expected?.test(headers.get('content-type') ?? '') ?? false;
}
