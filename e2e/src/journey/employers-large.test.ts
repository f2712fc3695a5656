import { startPortal } from '@portal/scripts/serve';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectErrors, launchBrowser, newReader } from '../browser.ts';
import { enterDate } from '../check.ts';
import { inspect } from '../inspect.ts';
import { csvFile, xlsxFile } from './employers-files.ts';

let browser: Browser;
let portal: Awaited<ReturnType<typeof startPortal>>;
beforeAll(async () => {
  [browser, portal] = await Promise.all([launchBrowser(), startPortal({ firstPort: 0 })]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), portal?.close()]);
});

const PEOPLE = 50_000;

/** A roster of so many people, no two alike. */
function roster(district: string): Buffer {
  const levels = ['本科', '硕士', '博士', '大专'];
  const titles = ['无', '中级', '副高', '正高'];
  const lines = ['姓名,工号,出生日期,最高学历,职称,年薪（万元）,单位注册地,上海社保'];
  for (let n = 0; n < PEOPLE; n++)
    lines.push(
      `员工${n},E${100_000 + n},${1960 + (n % 45)}-${two(1 + (n % 12))}-${two(1 + (n % 28))},${levels[n % 4]},${titles[(n >> 2) % 4]},${10 + (n % 97)}.${n % 10},${district},${n % 5 === 0 ? '否' : '是'}`,
    );
  return Buffer.from(`${lines.join('\n')}\n`);
}

const two = (n: number): string => String(n).padStart(2, '0');
const button = (page: Page, name: string) => page.getByRole('button', { name });
const results = (page: Page) => page.locator('#results');

async function atPage(
  path: string,
  locale: 'zh' | 'en' = 'zh',
  size: 'phone' | 'desktop' = 'desktop',
) {
  const context = await newReader(browser, size, locale);
  const page = await context.newPage();
  const errors = collectErrors(page);
  await page.goto(`${portal.origin}${path}`);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
  return { context, page, errors };
}

/** The page's own heap in bytes and how many nodes it has, after what is no longer used has been let go. */
async function weight(page: Page): Promise<{ heap: number; nodes: number }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  await cdp.detach();
  return { heap: usedSize, nodes };
}

describe('a roster of fifty thousand', () => {
  it('is checked in the background, can be given up, is turned page by page, and weighs the page down little', async () => {
    const { context, page, errors } = await atPage('/employers/roster');
    const district = portal.districts[0]?.entry.name.zh ?? '';
    const before = await weight(page);
    await page
      .locator('main input[type="file"]')
      .setInputFiles(csvFile(roster(district), 'large.csv'));
    await page.locator('main table').first().waitFor({ timeout: 60_000 });

    // Given up midway: the roster is still there, without results, and can be checked again.
    await button(page, '开始预审').click();
    await page.locator('main progress').waitFor({ state: 'attached' });
    await button(page, '取消').click();
    await page.locator('main progress').waitFor({ state: 'detached' });
    expect(await results(page).count()).toBe(0);
    await button(page, '开始预审').click();
    await results(page).locator('table').first().waitFor({ timeout: 120_000 });
    await results(page).getByText('共 50,000 人，本页第 1 至 50 人').waitFor();

    // The last page, a name, a verdict: each is there at once and holds no more rows than a page.
    await results(page)
      .getByRole('link', { name: '第 1,000 页' })
      .or(results(page).getByRole('link', { name: '第 1000 页' }))
      .first()
      .click();
    await results(page).getByText('本页第 49,951 至 50,000 人').waitFor();
    await button(page, '员工49999').waitFor();
    await results(page).locator('input[type="text"]').fill('E149999');
    await results(page).getByText('共 1 人').waitFor();
    await button(page, '清除筛选').click();
    await results(page).getByText('共 50,000 人').waitFor();

    const after = await weight(page);
    // Of fifty thousand people the page itself holds one page: the rest is the worker's.
    expect(after.nodes - before.nodes).toBeLessThan(60_000);
    expect(after.heap - before.heap).toBeLessThan(60 * 1024 * 1024);
    await inspect(page);

    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('the ranking of a cohort', () => {
  it.each([
    ['zh', 'desktop', '排名分档', '5 人中 5 人入选'],
    ['en', 'phone', 'Rank into bands', '5 of 5 are selected'],
  ] as const)(
    'in %s on a %s: from a file, with the rule and its clause',
    async (locale, size, rank, words) => {
      const { context, page, errors } = await atPage('/employers/ranking', locale, size);
      await page.locator('main input[type="file"]').setInputFiles(
        await xlsxFile([
          {
            name: 'a',
            rows: [
              ['部门', '工号', '总分'],
              ...[91, 88, 76.5, 76.5, 60].map((points, n) => ['x', `A${n}`, points]),
            ],
          },
        ]),
      );
      await page.locator('textarea').filter({ hasText: 'A0' }).waitFor();
      await button(page, rank).click();
      await page.getByText(words).waitFor();
      const table = page.locator('main table').first();
      const rows = await table.locator('tbody tr').allTextContents();
      expect(rows).toHaveLength(5);
      // Equal points have the same place and the same amount.
      const cells = (n: number) => table.locator('tbody tr').nth(n).locator('td').allTextContents();
      expect(await cells(2)).toEqual(await cells(3));
      expect(rows[0]).toContain('2,000');
      expect(await page.locator('main a[href*="document#"]').count()).toBeGreaterThan(0);
      await inspect(page);
      expect(errors).toEqual([]);
      await context.close();
    },
  );
});

describe('another day', () => {
  it('or another column: the results follow by themselves, and the roster stays', async () => {
    const { context, page, errors } = await atPage('/employers/roster');
    await page
      .locator('main input[type="file"]')
      .setInputFiles(csvFile('姓名,最高学历,全日制\n甲,博士,硕士\n乙,硕士,硕士\n'));
    await button(page, '开始预审').click();
    await results(page).getByText('共 2 人').waitFor();
    const lead = results(page).getByRole('status').first();
    const today = await lead.textContent();

    // A column that was not read is, from now on; who lacked the fact does so no longer.
    await page.getByRole('tab', { name: '缺少的信息' }).click();
    const lacking = results(page).getByRole('rowheader', { name: /^最高全日制学历/ });
    await lacking.waitFor();
    const columns = page.locator('main details', { hasText: '逐列核对' }).first();
    await columns.locator('> summary').click();
    await page.getByLabel('“全日制”列用作').selectOption('education.fullTimeLevel');
    await lacking.waitFor({ state: 'detached' });

    const fold = page
      .locator('main details')
      .filter({ has: page.locator('summary', { hasText: '换一天' }) });
    await fold.locator('> summary').click();
    await enterDate(fold.locator('form'), '2018-05-14');
    await fold.locator('form button[type="submit"]').click();
    await results(page).getByText('按 2018年5月14日 的政策').waitFor();
    expect(await lead.textContent()).not.toBe(today);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('a step back', () => {
  it('asks first; who stays has lost nothing, who leaves has left nothing', async () => {
    const { context, page, errors } = await atPage('/compare');
    await page.locator('footer a[href^="/employers"]').click();
    await page.locator('main a[href^="/employers/roster"]').click();
    await page.waitForURL(/\/employers\/roster/);
    await page
      .locator('main input[type="file"]')
      .setInputFiles(csvFile('姓名,最高学历\n甲,博士\n'));
    await button(page, '开始预审').click();
    await results(page).getByText('共 1 人').waitFor();
    // To the overview nothing is lost, and back again it is all there.
    await page.goBack();
    await page.waitForURL(/\/employers($|\?)/);
    await page.goForward();
    await results(page).getByText('共 1 人').waitFor();
    await page.locator('main h1').click();
    await page.evaluate(() => history.go(-2));
    await button(page, '留下').click();
    await results(page).getByText('共 1 人').waitFor();
    await page.locator('footer a[href^="/compare"]').click();
    await button(page, '清除并离开').click();
    await page.waitForURL(/\/compare/);
    await page.locator('footer a[href^="/employers"]').click();
    await page.locator('main a[href^="/employers/roster"]').click();
    await page.locator('main h1').waitFor();
    expect(await results(page).count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });
});
