import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, newReader, type Size, settled, type TestLocale } from '../browser.ts';
import { answerQuestion } from '../check.ts';
import { type FaultyOrigin, faultyOrigin } from '../faulty-origin.ts';
import { inspect } from '../inspect.ts';
import { PERSONAS } from '../personas.ts';
import { type Builds, builds, type StoppablePortal, stoppablePortal } from './portal-in-folders.ts';

const OPENED = 'qingpu';
const NEVER_OPENED = 'changning';
const TOOL = `/d/${OPENED}/class-finder`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const words = {
  zh: {
    keptDistrict: /青浦区：保存于 \d{4}年/,
    kept: /离线：以下是本机于 \d{4}年\d+月\d+日 \d\d:\d\d 保存的内容/,
    again: '再试一次',
    inVain: '仍未连上',
    keep: '把回答保存在这台设备上',
    begin: '开始回答',
    never: '还没有在本机打开过',
    update: '有新版本',
    reload: '刷新',
  },
  en: {
    keptDistrict: /Qingpu: kept on \d+ \w+ \d{4}/,
    kept: /Offline: what follows was kept on this device on \d+ \w+ \d{4}, \d\d:\d\d/,
    again: 'Try again',
    inVain: 'still without a connection',
    keep: 'Keep my answers on this device',
    begin: 'Start answering',
    never: 'have not been opened on this device yet',
    update: 'newer version',
    reload: 'Reload',
  },
} as const;

/** The worker is in charge of the page, and holds the portal's own build. */
async function workerInCharge(page: Page): Promise<void> {
  await page.waitForFunction(
    () => navigator.serviceWorker.controller?.state === 'activated',
    undefined,
    { timeout: 30_000 },
  );
}

const opens = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.locator('main h1').first().waitFor();
};

/** The builds of the portal on the device, the oldest first. */
const shellCaches = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('.shell.')));

/** Errors of scripts; that a server cannot be reached is what these tests are about. */
function scriptErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

/** The first questions, as a known person answers them. */
async function answerSome(page: Page, count: number): Promise<void> {
  const persona = PERSONAS.find(({ district }) => district === OPENED);
  for (let index = 0; index < count; index += 1) {
    const before = page.url();
    const fact = new URL(before).searchParams.get('fact') ?? '';
    await answerQuestion(page, persona?.profile[fact]);
    await page.waitForURL((url) => url.href !== before);
  }
}

const results = async (page: Page): Promise<string[]> => {
  await page.locator('main article').first().waitFor();
  return page.locator('main article h3, main article h4').allTextContents();
};

describe('without a connection', () => {
  let portal: StoppablePortal;
  beforeAll(async () => {
    portal = await stoppablePortal([OPENED, NEVER_OPENED]);
  });
  afterAll(() => portal?.stop());

  type Way = 'the network is off' | 'the servers are gone';
  const lose = (way: Way, reader: BrowserContext) =>
    way === 'the network is off' ? reader.setOffline(true) : portal.stop();
  const regain = (way: Way, reader: BrowserContext) =>
    way === 'the network is off' ? reader.setOffline(false) : portal.start();

  const READERS: [TestLocale, Size, Way][] = [
    ['zh', 'desktop', 'the servers are gone'],
    ['en', 'phone', 'the network is off'],
  ];

  afterEach(() => portal.start());

  it.each(READERS)('what was once opened opens again: %s, %s, %s', async (locale, size, way) => {
    const say = words[locale];
    const reader = await newReader(browser, size, locale);
    const page = await reader.newPage();
    const errors = scriptErrors(page);

    // The very first page is a district's: its code has come before the worker was there.
    await opens(page, portal.origin + TOOL);
    const title = await page.locator('main h1').textContent();
    await workerInCharge(page);
    await opens(page, `${portal.origin}/check`);
    await page.locator('label', { hasText: say.keep }).click();
    await page.getByRole('link', { name: say.begin }).click();
    await page.waitForURL(/fact=/);
    await answerSome(page, 3);
    await opens(page, `${portal.origin}/results`);
    await settled(page);
    const before = await results(page);
    expect(before.length).toBeGreaterThan(2);
    expect(await page.getByText(say.kept).count()).toBe(0);
    // Kept beside the page, which does not wait for it.
    await page.waitForFunction(async () => {
      const kept = await caches.open('talent-portal.districts');
      return (await kept.keys()).some(({ url }) => url.includes('/static/js/entry.'));
    });

    await lose(way, reader);
    await opens(page, `${portal.origin}/results`);
    await page.getByText(say.kept).waitFor();
    await expect.poll(() => results(page)).toEqual(before);
    await inspect(page);
    for (const address of ['/', '/programmes', '/compare', '/check', `/d/${OPENED}`]) {
      await opens(page, portal.origin + address);
      await page.getByText(say.kept).waitFor();
    }
    await opens(page, portal.origin + TOOL);
    expect(await page.locator('main h1').textContent()).toBe(title);
    expect(await page.locator('[data-fallback]').count()).toBe(0);

    // What was never opened says so, by name, and shows what there is.
    await opens(page, `${portal.origin}/d/${NEVER_OPENED}/programmes`);
    const notice = page.locator('[data-fallback="data"]');
    await notice.getByText(say.never).waitFor();
    const name = portal.entries.find(({ id }) => id === NEVER_OPENED)?.name[locale] ?? '';
    expect(await notice.textContent()).toContain(name);
    await page.locator(`main a[href^="/d/${NEVER_OPENED}/programmes/"]`).first().waitFor();
    await inspect(page);

    await opens(page, `${portal.origin}/results`);
    await page.getByRole('button', { name: say.again }).first().click();
    await page.getByText(say.inVain).waitFor();
    await regain(way, reader);
    if (way === 'the servers are gone')
      await page.getByRole('button', { name: say.again }).first().click();
    await page.getByText(say.kept).waitFor({ state: 'detached' });
    await expect.poll(() => results(page)).toEqual(before);
    expect(errors).toEqual([]);
    await reader.close();
  });
});

describe('a newer build of the portal', () => {
  let made: Builds;
  let portal: StoppablePortal;
  let folders: Record<'first' | 'second' | 'third', string>;
  beforeAll(async () => {
    made = builds();
    folders = {
      first: await made.make('first'),
      second: await made.make('second'),
      third: await made.make('third'),
    };
    portal = await stoppablePortal([OPENED], { shell: folders.first });
  });
  afterAll(async () => {
    await portal?.stop();
    made?.remove();
  });

  const build = (page: Page) => page.locator('html').getAttribute('data-build');
  const lookForUpdate = (page: Page) =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());

  it('waits until the reader asks for it, mixes with no other, and leaves one behind', async () => {
    const say = words.en;
    const reader = await newReader(browser, 'desktop', 'en');
    const page = await reader.newPage();
    const errors = scriptErrors(page);
    await opens(page, `${portal.origin}/`);
    await workerInCharge(page);
    const other = await reader.newPage();
    await opens(other, `${portal.origin}/`);

    // Answers that only this page holds: the reader is told before they would be lost.
    await opens(page, `${portal.origin}/check`);
    await page.getByRole('link', { name: say.begin }).click();
    await page.waitForURL(/fact=/);
    await answerSome(page, 1);
    await portal.publish(folders.second);
    await lookForUpdate(page);
    await page.getByText(say.update).waitFor();
    await page.getByText('Your answers are not kept on this device').waitFor();
    expect(await build(page)).toBe('first');
    await inspect(page);
    await page.getByRole('button', { name: say.reload }).click();
    await page.locator('html[data-build="second"] main h1').waitFor();
    expect(await page.getByText(say.update).count()).toBe(0);

    // The other page goes on with what it was loaded from, parts that it had not needed yet among them.
    await other.getByText(say.update).waitFor();
    expect(await build(other)).toBe('first');
    await other.locator('header nav a[href="/compare"]').click();
    await other.locator('main h1').waitFor();
    const entry = await other
      .locator('script[src*="/static/js/index."]')
      .first()
      .getAttribute('src');
    expect(await other.evaluate(async (path) => (await fetch(path)).status, entry ?? '')).toBe(200);
    await other.close();

    // A page that comes from the network is of the newest build, and its worker takes over without a word.
    const [oldest] = await shellCaches(page);
    expect(await shellCaches(page)).toHaveLength(2);
    await portal.publish(folders.third);
    await opens(page, `${portal.origin}/programmes`);
    expect(await build(page)).toBe('third');
    await expect.poll(() => shellCaches(page)).not.toContain(oldest);
    expect(await shellCaches(page)).toHaveLength(2);
    expect(await page.getByText(say.update).count()).toBe(0);

    await portal.stop();
    await opens(page, `${portal.origin}/results`);
    expect(await build(page)).toBe('third');
    await page.getByText(say.kept).waitFor();
    await portal.start();
    expect(errors).toEqual([]);
    await reader.close();
  });
});

describe('what is broken', () => {
  let portal: StoppablePortal;
  let shell: FaultyOrigin;
  let made: Builds;
  beforeAll(async () => {
    made = builds();
    portal = await stoppablePortal([OPENED]);
    shell = await faultyOrigin(portal.origin);
  });
  afterAll(async () => {
    await Promise.all([portal?.stop(), shell?.close()]);
    made?.remove();
  });

  it('is never kept over what was good: a build whose pack is not valid, or no pack at all', async () => {
    const say = words.en;
    const reader = await newReader(browser, 'desktop', 'en');
    const page = await reader.newPage();
    await opens(page, `${portal.origin}/d/${OPENED}`);
    const good = made.makeDistrict(OPENED, '0000000000', (text) => text);
    const broken = [
      made.makeDistrict(OPENED, '1111111111', (text) =>
        text.replace('"audience":["', '"audience":["nobody","'),
      ),
      made.makeDistrict(OPENED, '2222222222', (text) => {
        const { district } = JSON.parse(text);
        return JSON.stringify({ district });
      }),
    ];
    for (const folder of broken) {
      await portal.publishDistrict(folder);
      await opens(page, `${portal.origin}/d/${OPENED}/programmes`);
      await page.getByText(say.keptDistrict).waitFor();
      await page.locator('main a[href*="/programmes/"]').nth(5).waitFor({ state: 'attached' });
    }
    await portal.publishDistrict(good);
    await page.reload();
    await page.locator('main h1').first().waitFor();
    expect(await page.getByText(say.keptDistrict).count()).toBe(0);
    await reader.close();
  });

  it('does not become the portal that is kept: a page in place of a script', async () => {
    const reader = await newReader(browser, 'desktop', 'en');
    const page = await reader.newPage();
    // Only the copy that the worker fetches: the page itself has what it needs.
    shell.fail(/favicon\.svg/, 'page');
    await opens(page, `${shell.origin}/`);
    await expect.poll(() => shell.asked).toContain('/sw.js');
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined),
      )
      .toBe(true);
    expect(await shellCaches(page)).toEqual([]);
    shell.mend();
    await opens(page, `${shell.origin}/`);
    await workerInCharge(page);
    expect(await shellCaches(page)).toHaveLength(1);
    await reader.close();
  });

  it.each([
    ['there is no room', 'full'],
    ['the browser is told to keep nothing', 'forbidden'],
  ] as const)('takes nothing away: %s', async (_, state) => {
    const reader = await newReader(browser, 'desktop', 'en');
    const page = await reader.newPage();
    const errors = scriptErrors(page);
    if (state === 'full') {
      const session = await reader.newCDPSession(page);
      await session.send('Storage.overrideQuotaForOrigin', { origin: portal.origin, quotaSize: 1 });
    } else
      await page.addInitScript(() => {
        Object.defineProperty(window, 'caches', {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
        Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
      });
    await opens(page, `${portal.origin}/d/${OPENED}`);
    expect(await page.locator('[data-fallback]').count()).toBe(0);
    await page.locator('header a[href="/programmes"]').click();
    await page.locator(`main a[href*="/d/${OPENED}/"]`).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(errors).toEqual([]);
    await reader.close();
  });
});
