import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** There is no nginx to run; the message says what to do. */
export class NoNginxError extends Error {
  override name = 'NoNginxError';
}

// Debian keeps it where only administrators look for commands.
const ELSEWHERE = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/**
 * The path of nginx: the one that NGINX_PROGRAM names (nginx keeps NGINX for itself), or one on this system.
 * @throws NoNginxError
 */
export function findNginx(): string {
  const named = process.env.NGINX_PROGRAM;
  if (named) {
    if (isExecutable(named)) return named;
    throw new NoNginxError(
      `NGINX_PROGRAM names ${named}, which cannot be run; correct it or unset it.`,
    );
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = [...folders, ...ELSEWHERE]
    .map((folder) => join(folder, 'nginx'))
    .find(isExecutable);
  if (found) return found;
  throw new NoNginxError(
    'No nginx was found: install it (Debian: apt-get install nginx-light), or set NGINX_PROGRAM to its path.',
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
