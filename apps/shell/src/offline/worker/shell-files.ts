import { isShellCache, shellCache } from '../cache-names.ts';
import { type Build, type BuiltFile, digestOf, isPage, pageAt } from './build.ts';
import { isAskedFor } from './integrity.ts';

/** Milliseconds a page may take to come from the network before the kept one is shown. */
const PAGE_DEADLINE = 3000;

/**
 * Fetches all files of a build and keeps them; all or none.
 * @throws Error naming the file that is not what was built: another build is being published at this moment, or the
 * server is broken. The browser tries again at the next visit.
 */
export async function keepBuild({ version, files }: Build): Promise<void> {
  const name = shellCache(version);
  const cache = await caches.open(name);
  try {
    await Promise.all(
      files.map(async (file) => {
        // From the browser's own cache where the page has just put it, unless what lies there is broken.
        const response = (await asBuilt(file, 'default')) ?? (await asBuilt(file, 'reload'));
        if (!response)
          throw new Error(
            `${file.path} is not the file that was built; nothing of this build is kept.`,
          );
        await cache.put(file.path, response);
      }),
    );
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** A file from the network, if it is the one that was built: byte by byte, whatever the server calls it. */
async function asBuilt(file: BuiltFile, cache: RequestCache): Promise<Response | undefined> {
  const response = await fetch(file.path, { cache: isPage(file) ? 'no-cache' : cache });
  if (response.status !== 200 || !(await isFile(response, file))) return undefined;
  // A server may lead from `/index.html` or `/home.html` to `/`, and a browser refuses a page that came by another address.
  return response.redirected
    ? new Response(await response.arrayBuffer(), { headers: response.headers })
    : response;
}

/**
 * Removes the builds before, but for the last one: pages of it may still be open, and ask for the parts of it that
 * they have not needed yet.
 */
export async function dropOldBuilds({ version }: Build): Promise<void> {
  const own = shellCache(version);
  // In the order in which they were made.
  const others = (await caches.keys()).filter((name) => isShellCache(name) && name !== own);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/**
 * A file of a build, kept or fetched. Its name says its content, so that it does not matter which build keeps it; of
 * this build it is held against its digest, since any code of the page can write to what is kept; of others against
 * the digest that their page asks with.
 */
export async function fileOf(request: Request, { files }: Build): Promise<Response> {
  const { pathname } = new URL(request.url);
  const built = files.find(({ path }) => path === pathname);
  for (const name of (await caches.keys()).filter(isShellCache).reverse()) {
    const kept = await (await caches.open(name)).match(pathname);
    if (kept && (await (built ? isFile(kept, built) : isAskedFor(kept, request)))) return kept;
  }
  return fetch(request);
}

/** Whether an answer is a file to the byte. */
async function isFile(response: Response, { digest }: BuiltFile): Promise<boolean> {
  return (await digestOf(await response.clone().arrayBuffer())) === digest;
}

/**
 * The page for a visit: from the network, so that a new build and the server's policy hold at once; when that does
 * not answer in time, or with an error of its own, the page of the build that is kept.
 * @param later work that need not be waited for
 */
export async function pageFor(
  request: Request,
  build: Build,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  const cache = await caches.open(shellCache(build.version));
  const page = pageAt(new URL(request.url).pathname, build);
  const found = page && (await cache.match(page.path));
  const kept = found && (await isFile(found, page)) ? found : undefined;
  if (!kept) {
    const response = await fetch(request);
    // The device was cleared, by the reader or for want of room, or what lies there is another page. It fails if the
    // server has another build by now.
    later(keepBuild(build).catch(() => undefined));
    return response;
  }
  const answer = fetch(request);
  const fresh = await Promise.race([answer.catch(() => undefined), waited(PAGE_DEADLINE)]);
  if (!fresh || fresh.status >= 500) return kept;
  later(keepSamePage(fresh.clone(), page, cache));
  return fresh;
}

/**
 * Puts the page of this very build in the place of the kept one, for the headers it came with: its policy names the
 * origins of the districts as they are today. Another build's page would ask for files that are not kept.
 */
async function keepSamePage(
  response: Response,
  page: BuiltFile | undefined,
  cache: Cache,
): Promise<void> {
  if (response.status !== 200 || response.redirected || !page) return;
  if (!(await isFile(response, page))) return;
  // A full device keeps what it has.
  await cache.put(page.path, response).catch(() => undefined);
}

function waited(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
