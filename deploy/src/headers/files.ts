export interface CacheRule {
  /** Which paths, from the origin; written so that nginx (PCRE) reads it as JavaScript does. */
  path: RegExp;
  cacheControl: string;
}

/** Kept for ever: what has this name never means anything else. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** The folder of a build: whatever lies in it never changes. */
export const BUILD_FOLDER = /^\/[a-z]+\/[0-9a-f]{10}\//;

/** How long files may be kept; the first rule whose path fits counts. */
export const CACHE_RULES: readonly CacheRule[] = [
  { path: BUILD_FOLDER, cacheControl: IMMUTABLE },
  // A name with the hash of its content, and the compressed copy beside it.
  { path: /\.[0-9a-f]{8,}\.[a-z0-9]+(?:\.LICENSE\.txt)?(?:\.br)?$/, cacheControl: IMMUTABLE },
  // What says which build is current must never be an old answer.
  { path: /\.json$/, cacheControl: 'no-store' },
  // Pages and the service worker.
  { path: /^/, cacheControl: 'no-cache' },
];

/** What is no file must not be kept: what is missing now may be there in a minute. */
export const NOT_KEPT = 'no-store';

/** How long an answer may be kept: for ever, or not without asking again, or not at all. */
export function cacheControl(path: string): string {
  return CACHE_RULES.find((rule) => rule.path.test(path))?.cacheControl ?? NOT_KEPT;
}

/** Media types by the ending of a name. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  ico: 'image/x-icon',
  js: 'text/javascript',
  json: 'application/json',
  map: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** What is not in the list: a browser keeps it on the disk rather than show it. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** The media types that say which characters they are written in. */
export const TEXT_TYPES: readonly string[] = [
  ...new Set(Object.values(MEDIA_TYPES).filter((type) => /^text\/|\/json$/.test(type))),
];

/** The media type of a file by its name, with its character set. */
export function contentType(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const type = MEDIA_TYPES[ending] ?? UNKNOWN_TYPE;
  return TEXT_TYPES.includes(type) ? `${type}; charset=utf-8` : type;
}
