import { readFileSync } from 'node:fs';
import type { Profile } from '@portal/rules-core';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { collectErrors, newReader, type Size, type TestLocale } from '../browser.ts';
import { enter } from '../check.ts';
import { inspect, publishedPack } from '../inspect.ts';
import { expectNothingSent } from '../nothing-sent.ts';
import { running } from '../running.ts';
import { linkAround } from './link-by-hand.ts';

const run = running();

const words = {
  zh: {
    keep: '把回答保存在这台设备上',
    share: '分享链接',
    copy: '复制链接',
    copied: '链接已复制',
    shared: '有人把回答分享给您',
    differs: '不同',
    replace: '改用这些，替换我的回答',
    add: /^只补上我没有的/,
    leave: '不使用',
    use: '使用这些回答',
    undo: '撤销',
    cut: '链接不完整',
    safe: '您自己的回答没有改动',
    unusable: '有 3 项不能用',
    export: '导出回答',
    forget: '清除全部内容',
    forgetDo: '清除',
    none: '现在没有任何回答',
    data: /^查看、带走或清除您的数据$|^您的数据$/,
    three: '您的回答（3）',
    results: '我的结果',
    conditions: /^再加上每项条件/,
    overview: /^只印一览/,
    print: '打印或存为 PDF',
    fingerprint: '所用的规则',
    reminders: '日期提醒',
    takeAll: /^下载所选的/,
    takeOne: /^下载这一天/,
    unstated: '文件未载明到期日',
  },
  en: {
    keep: 'Keep my answers on this device',
    share: 'Share by link',
    copy: 'Copy the link',
    copied: 'The link has been copied',
    shared: 'Answers have been shared with you',
    differs: 'Different',
    replace: 'Use these instead of mine',
    add: /^Only add the/,
    leave: 'Do not use them',
    use: 'Use these answers',
    undo: 'Undo',
    cut: 'The link is not complete',
    safe: 'Your own answers have not been touched',
    unusable: '3 answers cannot be used',
    export: 'Export my answers',
    forget: 'Forget everything',
    forgetDo: 'Forget it all',
    none: 'There are no answers at the moment',
    data: /^See, take along or forget your data$|^Your data$/,
    three: 'Your answers (3)',
    results: 'My results',
    conditions: /^Also every condition/,
    overview: /^Overview only/,
    print: 'Print or save as PDF',
    fingerprint: 'Fingerprint',
    reminders: 'Reminders',
    takeAll: /^Download the/,
    takeOne: /^Download this day/,
    unstated: 'The document does not state an end',
  },
} as const;

/** The part of a link that holds answers, and answers in every way they could be written. */
const SECRETS = {
  texts: ['#v1', '1993-07-19', '41737900', '417379', '417,379'],
  choices: /master|bachelor/,
};

const READERS: [TestLocale, Size][] = [
  ['zh', 'desktop'],
  ['en', 'phone'],
];

/** Values that stand nowhere else on the site, so that a request that carries one would be seen. */
const ANSWERS: Profile = {
  'person.birthDate': '1993-07-19',
  'work.annualSalary': 41_737_900,
  'education.level': 'master',
};

/** Reaches class E of Qingpu's housing subsidy, which ends with the age of 35. */
const YOUNG_EXPERT: Profile = {
  'work.employerDistrict': 'qingpu',
  'work.employerTaxDistrict': 'qingpu',
  'work.taxDistrict': 'qingpu',
  'work.shanghaiSocialInsurance': true,
  'work.engaged': true,
  'employer.kind': 'district-owned',
  'education.fullTimeLevel': 'bachelor',
  'education.level': 'bachelor',
  'title.professional': 'associate-senior',
  'honours.awards': [],
  'person.birthDate': '1993-07-19',
  'qingpu:rent-subsidy-months': 7,
  'work.pastTopExecutive': false,
};

const KEY = 'talent-portal.profile';

/** A reader whose requests are all recorded, those of the service worker with them. */
async function reader(locale: TestLocale, size: Size) {
  const context = await newReader(run.browser, size, locale);
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  const page = await context.newPage();
  return { context, page, errors: collectErrors(page), requests };
}

/** Answers that lie on the device from an earlier visit. */
async function withKept(context: BrowserContext, profile: Profile): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${run.portal.origin}/your-data`);
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [
    KEY,
    JSON.stringify({ form: 1, profile, notSure: [] }),
  ] as const);
  await page.close();
}

function keptIn(page: Page): Promise<Profile> {
  return page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}').profile ?? {}, KEY);
}

/** Answers one question by its page, as a link from a list of answers opens it. */
async function answer(page: Page, fact: string): Promise<void> {
  const value = ANSWERS[fact];
  if (value === undefined) throw new Error(`There is no answer to ${fact} in this test.`);
  await page.goto(`${run.portal.origin}/check?fact=${fact}&from=results`);
  await page.locator('main form').waitFor();
  await enter(page, value);
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL(/\/results/);
}

/** Addresses that lie in the browser's caches. */
function cachedAddresses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) found.push(request.url);
    return found;
  });
}

describe.each(READERS)('in %s, %s', (locale, size) => {
  const say = words[locale];

  it('answers are kept, shared by a link, compared, taken over and taken back', async () => {
    const sharer = await reader(locale, size);
    await sharer.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await sharer.page.goto(`${run.portal.origin}/your-data`);
    await sharer.page.locator('label', { hasText: say.keep }).click();
    for (const fact of Object.keys(ANSWERS)) await answer(sharer.page, fact);
    expect(await keptIn(sharer.page)).toEqual(ANSWERS);

    await sharer.page.goto(`${run.portal.origin}/your-data`);
    await inspect(sharer.page);
    await sharer.page.getByRole('button', { name: say.share }).click();
    const dialog = sharer.page.getByRole('dialog');
    const field = dialog.getByRole('textbox');
    await field.waitFor();
    await inspect(sharer.page);
    await dialog.getByRole('button', { name: say.copy }).click();
    await dialog.getByText(say.copied).waitFor();
    const link = await field.inputValue();
    expect(await sharer.page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    const [address, payload = ''] = link.split('#');
    expect(address).toBe(`${run.portal.origin}/shared`);
    expect(payload.length).toBeLessThan(300);

    const other = await reader(locale, size);
    const mine: Profile = { 'education.level': 'bachelor', 'person.foreign': false };
    await withKept(other.context, mine);
    await other.page.goto(link);
    await other.page.getByRole('heading', { level: 1, name: say.shared }).waitFor();
    expect(other.page.url()).toBe(`${run.portal.origin}/shared`);
    const row = other.page.locator('main tbody tr', { hasText: say.differs });
    await row.waitFor();
    expect(await other.page.locator('main tbody tr').count()).toBe(3);
    expect(await row.count()).toBe(1);
    await inspect(other.page);
    expect(await keptIn(other.page)).toEqual(mine);

    await other.page.getByRole('button', { name: say.replace }).click();
    await other.page.waitForURL(/\/results$/);
    expect(await keptIn(other.page)).toEqual(ANSWERS);
    await other.page.getByRole('button', { name: say.undo }).click();
    expect(await keptIn(other.page)).toEqual(mine);

    // A link from another page of this one: the same document, another fragment.
    await other.page.goto(link);
    await other.page.getByRole('button', { name: say.add }).click();
    await other.page.waitForURL(/\/results$/);
    expect(await keptIn(other.page)).toEqual({ ...ANSWERS, ...mine });

    // The link stands in no entry of the history either.
    await other.page.goBack();
    expect(new URL(other.page.url()).hash).toBe('');
    for (const { page, errors, requests } of [sharer, other]) {
      expectNothingSent(requests, run.portal, { ...SECRETS, texts: [payload, ...SECRETS.texts] });
      for (const url of await cachedAddresses(page)) expect(url).not.toContain('v1.');
      expect(errors).toEqual([]);
    }
    await Promise.all([sharer.context.close(), other.context.close()]);
  });

  it('a link that is cut, or holds what is not known any more, is told apart and nothing is lost', async () => {
    const { context, page, errors, requests } = await reader(locale, size);
    const mine: Profile = { 'person.foreign': false };
    await withKept(context, mine);
    const fragment = linkAround({
      profile: {
        'education.level': 'wizard',
        'education.shoeSize': 43,
        'gone:<img src=x onerror=alert(1)>': true,
        'person.birthDate': '1993-07-19',
      },
    });
    await page.goto(`${run.portal.origin}/shared${fragment.slice(0, -7)}`);
    await page.getByRole('heading', { level: 1, name: say.cut }).waitFor();
    await page.getByText(say.safe).waitFor();
    await inspect(page);
    expect(new URL(page.url()).hash).toBe('');

    await page.goto(`${run.portal.origin}/shared${fragment}`);
    const notice = page.locator('main', { hasText: say.unusable });
    await notice.waitFor();
    expect(await notice.textContent()).toContain('education.shoeSize');
    expect(await notice.textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('main img').count()).toBe(0);
    await inspect(page);
    await page.getByRole('button', { name: say.leave }).click();
    await page.waitForURL(/\/results$/);
    expect(await keptIn(page)).toEqual(mine);
    expectNothingSent(requests, run.portal, SECRETS);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('answers are exported, forgotten with everything else, and imported again', async () => {
    const { context, page, errors, requests } = await reader(locale, size);
    await withKept(context, ANSWERS);
    await page.goto(`${run.portal.origin}/your-data`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: say.export }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^talent-portal-answers-\d{4}-\d\d-\d\d\.json$/);
    const path = await file.path();
    expect(JSON.parse(readFileSync(path, 'utf8')).profile).toEqual(ANSWERS);

    await page.getByRole('button', { name: say.forget }).click();
    await inspect(page);
    await page.getByRole('dialog').getByRole('button', { name: say.forgetDo, exact: true }).click();
    await page.getByText(say.none).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await expect.poll(() => cachedAddresses(page)).toEqual([]);

    const field = page.locator('input[type="file"]');
    await field.setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"form":'),
    });
    await page.getByText(/JSON/).locator('visible=true').last().waitFor();
    await inspect(page);
    await field.setInputFiles({
      name: 'answers.json',
      mimeType: 'application/json',
      buffer: readFileSync(path),
    });
    await page.getByRole('button', { name: say.use }).click();
    await page.waitForURL(/\/results$/);
    expect(await keptIn(page)).toEqual({});
    await page.getByRole('link', { name: say.data }).first().click();
    await page.getByRole('heading', { level: 2, name: say.three }).waitFor();
    expectNothingSent(requests, run.portal, SECRETS);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('results are printed, in the extent that is chosen', async () => {
    const { context, page, errors, requests } = await reader(locale, size);
    await withKept(context, YOUNG_EXPERT);
    await page.goto(`${run.portal.origin}/results/print`);
    await page.getByRole('heading', { level: 1, name: say.results }).waitFor();
    await inspect(page);
    const pages: number[] = [];
    for (const detail of [say.conditions, say.overview]) {
      await page.locator('label', { hasText: detail }).click();
      pages.push(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
    }
    const [full = 0, brief = 0] = pages;
    expect(brief).toBeGreaterThan(1);
    expect(full).toBeGreaterThan(brief);

    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: say.print }).isVisible()).toBe(false);
    const sheet = page.locator('main article').first();
    const told = (await sheet.textContent()) ?? '';
    for (const district of run.portal.districts)
      expect(told).toContain(district.entry.name[locale]);
    const pack = await publishedPack(run.portal.district('qingpu').entry);
    expect(told).toContain(pack.document.number);
    expect(told).toContain(pack.fingerprint?.slice(0, 8));
    expect(told).toMatch(locale === 'zh' ? /1993\s?年\s?7\s?月\s?19\s?日/ : /19 July 1993/);
    const running = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--sheet-running'),
    );
    expect(running).toContain(say.results);
    expectNothingSent(requests, run.portal, SECRETS);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('days that are known become a calendar file, the others say why not', async () => {
    const { context, page, errors, requests } = await reader(locale, size);
    await withKept(context, YOUNG_EXPERT);
    await page.goto(`${run.portal.origin}/results/reminders?asOf=2026-11-21`);
    await page.getByRole('heading', { level: 1, name: say.reminders }).waitFor();
    await page.getByText(say.unstated).first().waitFor();
    await inspect(page);
    // 35 周岁 lasts until the day before the 36th birthday.
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: say.takeAll }).click();
    const file = readFileSync(await (await download).path(), 'utf8');
    expect(file).toContain('DTSTART;VALUE=DATE:20290718\r\n');
    expect(file.match(/BEGIN:VEVENT/g)?.length).toBe(file.match(/END:VEVENT/g)?.length);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file).not.toMatch(/1993|周岁|years? old|bachelor|本科/);
    const one = page.waitForEvent('download');
    await page.getByRole('button', { name: say.takeOne }).first().click();
    expect((await one).suggestedFilename()).toMatch(
      /^talent-portal-reminders-\d{4}-\d\d-\d\d\.ics$/,
    );
    expectNothingSent(requests, run.portal, SECRETS);
    expect(errors).toEqual([]);
    await context.close();
  });
});

/** Pages of a PDF as Chromium writes it: each is an object of its own. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
