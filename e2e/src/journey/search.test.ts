import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { collectErrors, newReader, type Size, settled, type TestLocale } from '../browser.ts';
import { inspect, programmeIn, publishedPack } from '../inspect.ts';
import { running } from '../running.ts';

const RENT = 'qingpu/points-rental-subsidy';

const run = running();

const words = {
  zh: {
    marked: '租房',
    by: '由“买房”找到',
    clause: '文件条款',
    tool: '本区工具',
    near: '您是不是要找',
    none: '没有找到与“qqqqqqqq”有关的项目',
    notSure: '不确定',
    filters: '筛选',
  },
  en: {
    marked: 'rent',
    by: 'Found by “买房”',
    clause: 'Clause',
    tool: 'District tool',
    near: 'Did you mean',
    none: 'Nothing that has to do with “qqqqqqqq”',
    notSure: 'Not sure',
    filters: 'Filters',
  },
} as const;

const WALKS: [TestLocale, Size][] = [
  ['zh', 'desktop'],
  ['en', 'phone'],
];

const textIn = (page: Page): string | null => new URL(page.url()).searchParams.get('text');
const field = (page: Page) => page.locator('main input[type="search"]').first();

/** Types a query into the page's own field and waits until the address holds it and its answer stands there. */
async function look(page: Page, query: string, answer: string): Promise<void> {
  await field(page).fill(query);
  await page.waitForFunction(
    (text) => new URL(location.href).searchParams.get('text') === text,
    query,
  );
  await page.locator('main', { hasText: answer }).waitFor();
}

async function titles(page: Page): Promise<string[]> {
  return page.locator('main article a').allTextContents();
}

/** Of what stands first, whose place a reader sees without scrolling. */
async function firstTitles(page: Page): Promise<string[]> {
  return (await titles(page)).slice(0, 3);
}

async function open(locale: TestLocale, size: Size, path: string) {
  const reader = await newReader(run.browser, size, locale);
  const page = await reader.newPage();
  const errors = collectErrors(page);
  await page.goto(run.portal.origin + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const pack = await publishedPack(run.portal.district('qingpu').entry);
  return { reader, page, errors, rent: programmeIn(pack, RENT).name[locale] };
}

describe('a reader searches as people type', () => {
  it.each(WALKS)('in %s, %s', async (locale, size) => {
    const { reader, page, errors, rent } = await open(locale, size, '/');
    const say = words[locale];

    // From any page Enter leads to the list.
    await field(page).fill('luohu');
    await field(page).press('Enter');
    await page.waitForURL(/\/programmes\?text=luohu$/);
    await page.locator('main mark').first().waitFor();

    // Pinyin, whole and by initials; what the letters spell is marked where the reader can see it.
    await look(page, 'zufang', rent);
    await page.locator('main mark', { hasText: say.marked }).first().waitFor();
    await inspect(page);
    await look(page, 'zfbt', rent);
    await expect.poll(() => firstTitles(page)).toContain(rent);

    // Another word, and which; a slip; English.
    await look(page, '买房', say.by);
    await look(page, 'rent subsidie', rent);
    await expect.poll(() => firstTitles(page)).toContain(rent);
    await page.locator('main mark').first().waitFor();

    // A place in a document, and a district's own page.
    await look(page, '附件4 1.1.3.2', say.clause);
    const clause = page.locator('main a[href$="#qingpu/annex4/1.1.3.2"]').first();
    expect(await clause.textContent()).toContain('附件4');
    await look(page, '积分计算', say.tool);
    await expect.poll(() => page.locator('main a[href$="/d/qingpu/points"]').count()).toBe(1);

    // Nothing: words that are near, and a way on.
    await look(page, 'purxxhxse', say.near);
    await inspect(page);
    await page.locator('main').getByRole('link', { name: 'purchase', exact: true }).click();
    await page.waitForFunction(() => location.search.includes('text=purchase'));
    await page.locator('main article').first().waitFor();

    expect(errors).toEqual([]);
    await reader.close();
  });

  it.each(WALKS)('with an input method, in %s, %s', async (locale, size) => {
    const { reader, page, errors, rent } = await open(locale, size, '/programmes');
    const cdp = await reader.newCDPSession(page);
    await field(page).click();
    for (const text of ['z', 'zu', 'zu f', 'zu fang'])
      await cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    expect(await field(page).inputValue()).toBe('zu fang');
    // Half a syllable is nothing to search for.
    await page.waitForTimeout(300);
    expect(textIn(page)).toBeNull();
    await cdp.send('Input.insertText', { text: '租房补贴' });
    await page.waitForFunction(() => location.search.includes('text='));
    expect(textIn(page)).toBe('租房补贴');
    await page.locator('main article', { hasText: rent }).first().waitFor();
    expect(errors).toEqual([]);
    await reader.close();
  });
});

describe('a narrowed search is an address', () => {
  it.each(WALKS)('that reloads and is come back to, in %s, %s', async (locale, size) => {
    const { reader, page, errors, rent } = await open(locale, size, '/programmes?text=zufang');
    await page.locator('main article').first().waitFor();
    const before = await page.locator('main article').count();
    if (size === 'phone')
      await page.getByRole('button', { name: words[locale].filters }).first().click();
    for (const value of ['qingpu', 'programme']) {
      const box = page.locator(`main input[type="checkbox"][value="${value}"]`);
      await page.locator(`main label[for="${await box.getAttribute('id')}"]`).click();
      await page.waitForFunction((each) => location.search.includes(each), value);
    }
    await expect.poll(() => page.locator('main article').count()).toBeLessThan(before);
    await settled(page);
    const narrowed = await titles(page);
    expect(narrowed).toContain(rent);
    const address = page.url();

    await page.reload();
    await page.locator('main article').first().waitFor();
    await expect.poll(() => titles(page)).toEqual(narrowed);

    await page.locator('main article').getByRole('link', { name: rent, exact: true }).click();
    await page.waitForURL(/\/d\/qingpu\/programmes\//);
    await page.getByRole('heading', { level: 1, name: rent }).waitFor();
    await page.goBack();
    await page.locator('main article').first().waitFor();
    expect(page.url()).toBe(address);
    await expect.poll(() => titles(page)).toEqual(narrowed);
    expect(errors).toEqual([]);
    await reader.close();
  });
});

describe('“can I get …?”', () => {
  it.each(WALKS)('answers for this reader, in %s, %s', async (locale, size) => {
    const { reader, page, errors, rent } = await open(locale, size, '/results/find');
    const say = words[locale];
    await look(page, 'zufang', rent);
    await inspect(page);
    const card = page.locator('main article', { hasText: rent }).first();
    const step = card.locator('a[href*="/check"]');
    const asked = await step.textContent();

    // One step on: the question that is missing, and back to the same word with another question.
    await step.click();
    await page.waitForURL(/\/check\?/);
    await page.getByRole('button', { name: say.notSure }).click();
    await page.waitForURL(/\/results\/find\?text=zufang/);
    await card.waitFor();
    expect(await card.locator('a[href*="/check"]').textContent()).not.toBe(asked);

    // What has ended is answered too, and asks for nothing.
    const ended = page.locator('main article', { has: page.locator('a[href*="/d/hongkou/"]') });
    await ended.first().waitFor();
    expect(await ended.first().locator('a[href*="/check"]').count()).toBe(0);
    expect(await ended.first().locator('a[href*="/document"]').count()).toBeGreaterThan(0);

    await look(page, 'qqqqqqqq', say.none);
    await inspect(page);
    expect(errors).toEqual([]);
    await reader.close();
  });
});
