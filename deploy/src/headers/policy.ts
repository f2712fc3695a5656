/** The policy of an answer that is no page and belongs to none: a refusal, a redirection. */
export const NO_PAGE_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export interface PolicyOptions {
  /** The page is served over https: what it asks for over http by mistake is asked for over https. */
  https?: boolean;
  /**
   * `page` for what a browser shows, `script` for scripts. A script's policy counts where the script is a worker, and
   * there is no policy of ours for what a worker's loader makes of its own addresses, so Trusted Types are asked of
   * pages alone.
   */
  of?: 'page' | 'script';
}

// Every string that could become code passes through one policy, which the page makes first thing and which lets
// nothing but addresses of registered builds through.
const TRUSTED_TYPES = ["require-trusted-types-for 'script'", 'trusted-types default'];

/**
 * The content-security policy of an answer (CSP level 3): code, styles and data come from its own origin and from the
 * sources named, no code stands in the page itself, and none is made from text.
 * @param sources origins, or folders there with a slash at their end
 * @example contentSecurityPolicy(['https://north.example/north/'], { https: true })
 */
export function contentSecurityPolicy(
  sources: readonly string[],
  { https = false, of = 'page' }: PolicyOptions = {},
): string {
  const from = ["'self'", ...sources].join(' ');
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
    ...(of === 'page' ? TRUSTED_TYPES : []),
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
