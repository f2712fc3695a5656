import type { OutgoingHttpHeaders } from 'node:http';

/** Headers of every answer. A page of the portal is nobody's frame and tells nobody where it came from. */
export const COMMON_HEADERS: OutgoingHttpHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** A district's files are published: any page may read them, as the portal on another origin does. */
export const CROSS_ORIGIN_HEADERS: OutgoingHttpHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

export const SAME_ORIGIN_HEADERS: OutgoingHttpHeaders = {
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * The content-security policy of a page: code, styles and data come from its own origin and from those named, no
 * code stands in the page itself, and none is made from text.
 */
export function contentSecurityPolicy(origins: readonly string[]): string {
  const from = ["'self'", ...origins].join(' ');
  return [
    "default-src 'none'",
    `script-src ${from}`,
    `style-src ${from}`,
    `connect-src ${from}`,
    `font-src ${from}`,
    `img-src ${from} data:`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

// A name with the hash of its content never means anything else.
const HASHED = /\.[0-9a-f]{8,}\.(?:[a-z0-9]+)(?:\.LICENSE\.txt)?$/;

/** How long an answer may be kept: for ever, or not without asking again, or not at all. */
export function cacheControl(path: string): string {
  if (HASHED.test(path)) return 'public, max-age=31536000, immutable';
  // What says which build is current must never be an old answer.
  if (path.endsWith('.json')) return 'no-store';
  return 'no-cache';
}

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** The media type of a file by its name. */
export function contentType(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return TYPES[ending] ?? 'application/octet-stream';
}
