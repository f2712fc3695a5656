import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDeployment, type RunningNginx, startNginx } from '@portal/deploy/nginx';
import { newKey, releaseRoot } from '@portal/deploy/release';
import { parsePack } from '@portal/rules-core';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { collectErrors, launchBrowser, newReader, settled } from '../browser.ts';

// The portal as it is built, published and served: a real release root, a real nginx and a real browser.

const repository = join(import.meta.dirname, '../../..');
const DISTRICTS = ['qingpu', 'changning'] as const;
const [DISTRICT] = DISTRICTS;

let folder: string;
let nginx: RunningNginx;
let browser: Browser;
const builds = new Map<string, string>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portal-served-'));
  nginx = await startNginx({
    deployment: await localDeployment({ releaseRoot: folder, districts: DISTRICTS }),
  });
  const releases = releaseRoot(folder, { key: newKey() });
  await releases.init({ health: '/health' });
  await releases.promoteShell((await releases.publishShell(dist('shell'))).build);
  for (const id of DISTRICTS) {
    const { district } = packOf(id);
    await releases.register(id, { origin: nginx.district(id), name: district.name });
    const { build } = await releases.publish(id, dist(id));
    await releases.promote(id, build);
    builds.set(id, build);
  }
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await nginx.stop();
  rmSync(folder, { recursive: true });
});

function dist(app: string): string {
  const built = join(repository, 'apps', app, 'dist');
  if (!existsSync(join(built, 'release.json')))
    throw new Error(`${built} has no release.json; build it first: npm run build`);
  return built;
}

const packOf = (id: string) =>
  parsePack(JSON.parse(readFileSync(join(dist(id), 'policy.json'), 'utf8')));

let context: BrowserContext;
let page: Page;
let errors: string[];
let answers: Response[];
beforeEach(async () => {
  context = await newReader(browser, 'desktop', 'zh');
  page = await context.newPage();
  errors = collectErrors(page);
  answers = [];
  context.on('response', (response) => answers.push(response));
});
afterEach(() => context.close());

/** Visits a page as a reader does, and gives back its heading. */
async function visit(address: string): Promise<string> {
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  await settled(page);
  return ((await page.locator('h1').first().textContent()) ?? '').trim();
}

/** No error on the page, whatever the security policy was asked; and every answer fit to be kept and safe. */
async function expectNoComplaint(): Promise<void> {
  expect(errors).toEqual([]);
  expect(answers.length).toBeGreaterThan(0);
  for (const answer of answers) {
    expect(answer.status(), answer.url()).toBeLessThan(400);
    const headers = await answer.allHeaders();
    // What the page’s own worker answers from the device is what the server sent before.
    expect(headers['x-content-type-options'], answer.url()).toBe('nosniff');
    expect(headers['content-security-policy'], answer.url()).toContain("default-src 'none'");
  }
}

const PAGES = [
  '/',
  '/programmes',
  '/check',
  '/results',
  '/results/find',
  '/results/reminders',
  '/compare',
  '/your-data',
  '/shared',
  '/employers',
  '/employers/roster',
  '/employers/ranking',
  '/employers/request',
  '/nowhere',
];

test.each(PAGES)('the portal’s %s asks for nothing that its policy forbids', async (path) => {
  expect(await visit(nginx.portal + path)).not.toBe('');
  await expectNoComplaint();
});

describe('a district', () => {
  const programme = packOf(DISTRICT).programmes[0];
  const last = programme?.id.split('/').at(-1) ?? '';

  test.each(['', '/programmes', '/document', `/programmes/${last}`])(
    'in the portal, /d/…%s: its code comes from its own origin, from the build that was published',
    async (path) => {
      await visit(`${nginx.portal}/d/${DISTRICT}${path}`);
      await expectNoComplaint();
      const build = builds.get(DISTRICT) ?? '';
      expect(await page.locator('[data-provenance]').getAttribute('data-build')).toBe(build);
      const scripts = answers
        .map((answer) => answer.url())
        .filter((url) => url.startsWith(nginx.district(DISTRICT)) && url.endsWith('.js'));
      expect(scripts.length).toBeGreaterThan(0);
      for (const url of scripts)
        expect(url.startsWith(`${nginx.district(DISTRICT)}/${DISTRICT}/${build}/static/`)).toBe(
          true,
        );
    },
  );

  test.each(['', 'programmes', 'document', `programmes/${last}`])(
    'by itself, /<district>/%s',
    async (path) => {
      expect(await visit(`${nginx.district(DISTRICT)}/${DISTRICT}/${path}`)).not.toBe('');
      await expectNoComplaint();
      for (const answer of answers)
        expect(answer.url().startsWith(nginx.district(DISTRICT))).toBe(true);
    },
  );

  test('without a script: its plain pages are there in both languages', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    for (const language of ['zh', 'en']) {
      const address = `${nginx.district(DISTRICT)}/${DISTRICT}/${builds.get(DISTRICT)}/plain/${language}/index.html`;
      const answer = await still.goto(address);
      expect(answer?.status()).toBe(200);
      await still.locator(`a[href*="${last}"]`).first().click();
      await still.locator('h1').first().waitFor();
      expect(still.url()).toContain(last);
    }
    await plain.close();
  });
});

test('a roster is checked by the page’s own worker', async () => {
  await visit(`${nginx.portal}/employers/roster`);
  const started = page.waitForEvent('worker');
  await page
    .locator('main input[type="file"]')
    .first()
    .setInputFiles({
      name: '名单.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('姓名,出生日期,最高学历\n甲,1990-05-20,博士研究生\n乙,1985-01-02,本科\n'),
    });
  expect((await started).url()).toContain(`${nginx.portal}/static/`);
  await page.getByRole('button', { name: '开始预审' }).click();
  await page.locator('#results').getByRole('status').filter({ hasText: '共 2 人' }).waitFor();
  expect(errors).toEqual([]);
});

test('what was seen is kept on the device, and the portal opens without a connection', async () => {
  await visit(`${nginx.portal}/d/${DISTRICT}`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await visit(`${nginx.portal}/d/${DISTRICT}`);
  expect(errors).toEqual([]);
  await context.setOffline(true);
  expect(await visit(nginx.portal)).not.toBe('');
});

test('text becomes code at no place of a page', async () => {
  for (const address of [`${nginx.portal}/`, `${nginx.district(DISTRICT)}/${DISTRICT}/`]) {
    await visit(address);
    const refused = await page.evaluate(async () => {
      const attempts: Record<string, () => unknown> = {
        markup: () => {
          document.createElement('div').innerHTML = '<b>x</b>';
        },
        page: () => document.write('<b>x</b>'),
        frame: () => {
          document.createElement('iframe').srcdoc = '<b>x</b>';
        },
        inline: () => {
          document.createElement('script').text = 'window.ran = true';
        },
        elsewhere: () => {
          document.createElement('script').src = 'https://elsewhere.test/x.js';
        },
        otherBuild: () => {
          document.createElement('script').src = '/static/../registry.json';
        },
        data: () => new Worker('data:text/javascript,postMessage(1)'),
        blob: () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))),
        timer: () => setTimeout('window.ran = true', 0),
      };
      const outcomes: Record<string, string> = {};
      for (const [name, attempt] of Object.entries(attempts))
        try {
          attempt();
          outcomes[name] = 'let through';
        } catch (error) {
          outcomes[name] = error instanceof Error ? error.name : String(error);
        }
      return outcomes;
    });
    for (const [name, outcome] of Object.entries(refused)) expect(outcome, name).toBe('TypeError');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  }
});

test('each loading of a district’s code is counted once, without the reader', async () => {
  const counted = (): string[] => nginx.healthLog().split('\n').filter(Boolean);
  const before = counted().length;
  await visit(`${nginx.portal}/d/${DISTRICT}`);
  // The page from data can be used, and is quiet, before the district's own code has come and is counted.
  await expect.poll(() => counted().length, { timeout: 30_000 }).toBe(before + 1);
  await page.locator(`a[href="/d/${DISTRICT}/programmes"]`).first().click();
  await settled(page);
  const lines = counted();
  expect(lines).toHaveLength(before + 1);
  for (const line of lines)
    expect(line).toMatch(/^\d{4}-\d\d-\d\dT\d\d \/health\/[a-z]+\/[0-9a-f]{10}\/current\/ok$/);
  expect(lines.at(-1)).toContain(`/health/${DISTRICT}/${builds.get(DISTRICT)}/`);
});

test('nothing went wrong at the server', () => {
  expect(nginx.errorLog()).not.toMatch(/\[(?:warn|error|crit|alert|emerg)\]/);
});
