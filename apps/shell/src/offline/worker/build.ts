/** The build that the worker belongs to, as its bundler wrote it down. */
export interface Build {
  /** Differs between any two builds that differ. */
  version: string;
  files: readonly BuiltFile[];
}

export interface BuiltFile {
  /** From the root of the portal: `/static/js/index.0123456789.js`. */
  path: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  digest: string;
}

/** The page of the portal: every address of it but home's is answered with this file. */
export const PAGE = '/index.html';

/** The page at the portal's root, with home's words in it. */
const HOME = '/home.html';

/** The file of a build that answers a visit to a page of the portal. */
export function pageAt(pathname: string, { files }: Build): BuiltFile | undefined {
  const file = (name: string): BuiltFile | undefined => files.find(({ path }) => path === name);
  return (pathname === '/' ? file(HOME) : undefined) ?? file(PAGE);
}

/** Whether a file answers visits: it is called the same in each build. */
export function isPage({ path }: BuiltFile): boolean {
  return path === PAGE || path === HOME;
}

// Put in by the build (offlinePlugin in district-kit/preset).
declare const PORTAL_BUILD: Build;

export function thisBuild(): Build {
  return PORTAL_BUILD;
}

/** SHA-256 of some bytes, in hexadecimal. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
