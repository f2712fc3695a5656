import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WORKER } from '../check/shell-check.ts';
import { everythingIn, exists, readIfThere, removeFile, replaceFile } from '../files.ts';
import { HOME_PAGE, PAGE } from '../layout.ts';

/**
 * Makes a build of the shell the one that is served. Its files come to stand beside those of the builds before, which
 * pages that are open still ask for; the pages and then the worker, which name them, are replaced last.
 */
export async function renewSite(build: string, site: string): Promise<void> {
  for (const path of await inOrder(build)) {
    const content = await readFile(join(build, path));
    const file = join(site, path);
    const present = await readIfThere(file);
    if (!present?.equals(content)) await replaceFile(file, content);
  }
  // Left over from another build, home would be that build's.
  if (!(await exists(join(build, HOME_PAGE)))) await removeFile(join(site, HOME_PAGE));
}

/**
 * The files of a build that the site has, as they are put in place: what others name before them. Packed copies only
 * of what is named by its content: one that stands beside a file which is replaced could be of the file before.
 */
async function inOrder(build: string): Promise<string[]> {
  const paths = (await everythingIn(build))
    .map(({ path }) => path)
    .filter((path) => path.startsWith('static/') || !/\.(?:gz|br)$/.test(path));
  const rank = (path: string): number => [HOME_PAGE, PAGE, WORKER].indexOf(path);
  return paths.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** The files of the site that are not those of a build, in name or in bytes. */
export async function siteDifferences(build: string, site: string): Promise<string[]> {
  const differing: string[] = [];
  for (const path of await inOrder(build)) {
    const [wanted, present] = await Promise.all([
      readFile(join(build, path)),
      readIfThere(join(site, path)),
    ]);
    if (!present?.equals(wanted)) differing.push(path);
  }
  if (!(await exists(join(build, HOME_PAGE))) && (await exists(join(site, HOME_PAGE))))
    differing.push(HOME_PAGE);
  return differing;
}
