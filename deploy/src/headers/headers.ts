/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** Headers of every answer. A page of the portal is nobody's frame and tells nobody where it came from. */
export const COMMON_HEADERS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** A district's builds are published: any page may read them, as the portal on another origin does. */
export const CROSS_ORIGIN_HEADERS: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Headers of everything else: it is read by pages of its own origin alone. */
export const SAME_ORIGIN_HEADERS: Headers = {
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Two years, as browsers' preload lists ask for at least one (RFC 6797); only for what is served over https. */
export const HTTPS_HEADERS: Headers = {
  'Strict-Transport-Security': 'max-age=63072000',
};
