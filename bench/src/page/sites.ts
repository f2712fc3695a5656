import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { contentSecurityPolicy, SAME_ORIGIN_HEADERS } from '@portal/deploy/headers';
import { startPortal } from '@portal/scripts/serve';
import { serveFolder } from '@portal/scripts/static-server';
import { root } from './places.ts';

export interface Site {
  /** Of its pages. */
  origin: string;
  close(): Promise<void>;
}

/** Builds the portal's apps as `npm start` does; what has not changed is there already. */
export function buildPortal(districts: readonly string[]): void {
  const filters = ['shell', ...districts].map((id) => `--filter=@portal/${id}`);
  const { status } = spawnSync(
    join(root, 'node_modules/.bin/turbo'),
    ['run', 'build', '--output-logs=errors-only', ...filters],
    // Standard output is the bench's own.
    { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error('The portal could not be built; the reason stands above.');
}

/** The portal as it is published: the shell and each district on an origin of its own. */
export function servePortal(districts: readonly string[]): Promise<Site> {
  return startPortal({ only: districts, firstPort: 0 });
}

/** The twin, by the same server and with the same headers. */
export function serveTwin(folder: string): Promise<Site> {
  return serveFolder({
    folder,
    port: 0,
    headers: SAME_ORIGIN_HEADERS,
    policy: () => contentSecurityPolicy([]),
  });
}
