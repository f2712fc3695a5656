// Shared by the page and the worker: both must look in the same places, and “forget everything” must find them all.

/** Every cache of the portal begins with it. */
const PREFIX = 'talent-portal';

/** The files of one build of the portal. */
export function shellCache(version: string): string {
  return `${SHELL}${version}`;
}

const SHELL = `${PREFIX}.shell.`;

export function isShellCache(name: string): boolean {
  return name.startsWith(SHELL);
}

/** Districts' code and styles, as they were opened. */
export const DISTRICT_CACHE = `${PREFIX}.districts`;

/** What the page has read and found good: registry, packs, manifests. */
export const DATA_CACHE = `${PREFIX}.data`;

export function isPortalCache(name: string): boolean {
  return name.startsWith(`${PREFIX}.`);
}
