import { join } from 'node:path';
import { BUILD_FILES, BuildId, previousRegistryPath } from '@portal/district-kit/registry';

/** What cannot be a district's id, because the root has something else under this name. */
export const RESERVED = 'shell';

/**
 * Where everything stands in a release root. What begins with a dot is nobody's to read: locks, and what is being
 * written.
 */
export interface Layout {
  root: string;
  registry: string;
  /** The registry before that one, as it was signed; not there before the second write. */
  previousRegistry: string;
  portal: string;
  shells: string;
  lock: string;
  district(id: string): string;
  build(id: string, build: string): string;
  /** The district's own page: that of its current build. */
  page(id: string): string;
  shell: string;
  shellBuild(build: string): string;
  /** What the portal's origin serves. */
  site: string;
}

const REGISTRY = 'registry.json';

/** Where things stand below a folder, whether they are there or not. */
export function layoutOf(root: string): Layout {
  const shell = join(root, RESERVED);
  return {
    root,
    registry: join(root, REGISTRY),
    previousRegistry: join(root, previousRegistryPath(REGISTRY)),
    portal: join(root, 'portal.json'),
    shells: join(root, 'shells.json'),
    lock: join(root, '.lock'),
    district: (id) => join(root, id),
    build: (id, build) => join(root, id, build),
    page: (id) => join(root, id, PAGE),
    shell,
    shellBuild: (build) => join(shell, build),
    site: join(shell, 'site'),
  };
}

/** The page of a build, which answers at every address below it. */
export const PAGE = 'index.html';

/** The page of a shell's build that answers at the root alone; builds from before it have none. */
export const HOME_PAGE = 'home.html';

export const RELEASE_FILE = BUILD_FILES.release;

/** Whether a folder's name is that of a build; beside builds stand pages, and what is being written. */
export function isBuildName(name: string): boolean {
  return BuildId.safeParse(name).success;
}
