import { join } from 'node:path';
import { layoutOf } from '@portal/deploy/release';
import { BUILD_FILES, buildFolder } from '@portal/district-kit/registry';
import { type RunningServer, serveDistrict, serveShell } from '@portal/scripts/serve';
import type { Browser, Page } from 'playwright-core';
import { collectErrors, newReader, settled } from '../../browser.ts';
import type { Cell } from './cells.ts';

/** What became of a build of a district in a build of the portal. */
export interface Verdict {
  cell: Cell;
  /** `works`: its own code was shown, page after page, and went again without a trace. */
  found: 'works' | 'refused' | 'fails';
  /** Addresses that were opened. */
  pages: number;
  /** Why not; empty where all is as expected. */
  problems: string[];
}

/**
 * Serves both builds from a release root, whose files it only reads, under a registry that names this pair alone, and
 * goes through the district's pages as a reader does.
 */
export async function tryCell(cell: Cell, folder: string, browser: Browser): Promise<Verdict> {
  const { shell, entry, build } = cell;
  const at = layoutOf(folder);
  const servers: RunningServer[] = [];
  const reader = await newReader(browser, 'desktop', 'en');
  try {
    const district = await serveDistrict(at.build(entry.id, build.build), 0);
    servers.push(district);
    const { id, name } = entry;
    const portal = await serveShell(at.shellBuild(shell.build), 0, () => [
      { id, name, origin: district.origin, current: build },
    ]);
    servers.push(portal);
    const page = await reader.newPage();
    return cell.expected === 'works'
      ? await visit(cell, page, portal.origin)
      : await beRefused(cell, page, portal.origin, district.origin);
  } catch (error) {
    return failed(cell, 0, [error instanceof Error ? error.message : String(error)]);
  } finally {
    await reader.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

function failed(cell: Cell, pages: number, problems: string[]): Verdict {
  return { cell, found: 'fails', pages, problems };
}

async function visit(cell: Cell, page: Page, origin: string): Promise<Verdict> {
  const home = `/d/${cell.entry.id}`;
  const errors = collectErrors(page);
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await page.goto(origin + home);
  const stands = await whatStands(page);
  if (stands !== 'own')
    return failed(cell, 1, [`${home} is ${stands}.`, ...errors, ...warnings].slice(0, MOST));

  const links = await page
    .locator(`a[href^="${home}/"]`)
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const addresses = [...new Set(links.map((link) => link.replace(/[?#].*$/, '')))];
  const problems: string[] = [];
  for (const address of addresses) {
    await follow(page, address);
    const now = await whatStands(page);
    if (now !== 'own') problems.push(`${address} is ${now}.`);
  }
  // On the portal's own page nothing of the district is left.
  await follow(page, '/');
  await page.locator(PLACE).waitFor({ state: 'detached', timeout: PATIENCE });
  const all = [...problems, ...errors];
  if (all.length > 0) return failed(cell, addresses.length + 1, all.slice(0, MOST));
  return { cell, found: 'works', pages: addresses.length + 1, problems: [] };
}

async function beRefused(
  cell: Cell,
  page: Page,
  origin: string,
  districtOrigin: string,
): Promise<Verdict> {
  const { entry, build } = cell;
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('request', (request) => {
    if (request.url().startsWith(districtOrigin)) asked.push(new URL(request.url()).pathname);
  });
  await page.goto(`${origin}/d/${entry.id}`);
  const stands = await whatStands(page);
  const data: string[] = [BUILD_FILES.policy, BUILD_FILES.search].map((file) =>
    join('/', buildFolder(entry.id, build.build), file),
  );
  const code = asked.filter((path) => !data.includes(path));
  const problems = [
    ...(stands === 'shown from its data' ? [] : [`It is ${stands}.`]),
    ...(code.length > 0 ? [`Asked for all the same: ${code.join(', ')}`] : []),
    ...(said.some((line) => line.includes(`follows contract ${build.contract}`))
      ? []
      : ['Nothing on the console names its contract.']),
  ];
  if (problems.length > 0) return failed(cell, 1, problems);
  return { cell, found: 'refused', pages: 1, problems: [] };
}

/** The first say why; more only fill the table. */
const MOST = 4;
/** Longer than the loader's own deadline. */
const PATIENCE = 30_000;
/** Milliseconds between two looks at a page. */
const SECOND_LOOK = 400;
/** Where the portal has mounted a district, whoever's code it is. */
const PLACE = '[data-district] [data-district]';

type Stands = 'own' | 'shown from its data' | 'named as unavailable' | 'not shown at all';

/** What the portal shows of a district, once it is settled. */
async function whatStands(page: Page): Promise<Stands> {
  const until = Date.now() + PATIENCE;
  let looks = 0;
  while (Date.now() < until) {
    await settled(page);
    const fallback = page.locator('[data-fallback]').first();
    const kind = (await fallback.count()) > 0 ? await fallback.getAttribute('data-fallback') : null;
    if (kind === 'unavailable') return 'named as unavailable';
    if (kind === 'data') return 'shown from its data';
    // Its own pages have come meanwhile: they are shown when the reader wants them.
    if (kind === 'come') await fallback.getByRole('button').first().click();
    else if (kind === null && (await page.locator(`${PLACE} h1:not(:empty)`).count()) > 0) {
      // The page before may stand until the one that breaks is drawn.
      if (looks === 1) return 'own';
      looks += 1;
      await page.waitForTimeout(SECOND_LOOK);
    }
  }
  return 'not shown at all';
}

/** Goes on as by a link on the page, in the same document. */
async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, address);
  await settled(page);
}
