import type { BrowserContext, Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { collectErrors, newReader, type Size, type TestLocale } from '../browser.ts';
import { inspect, publishedPack } from '../inspect.ts';
import { expectNothingSent } from '../nothing-sent.ts';
import { running } from '../running.ts';
import { csvFile, csvRows, drop, saved, sheetsOf, xlsxFile, zipped } from './employers-files.ts';

const run = running();

const WORDS = {
  zh: {
    unread: /列没有对应的信息，不读取/,
    name: '姓名',
    number: '工号',
    birth: '出生日期',
    level: '最高学历',
    salary: '年薪（元）',
    registered: '用人单位注册地',
    phd: '博士研究生',
    template: '下载模板（XLSX',
    run: '开始预审',
    tabPeople: '人员',
    programme: '项目',
    verdict: '结论',
    clear: '清除筛选',
    back: '回到名单',
    slip: '打印委托申请单',
    xlsx: '下载结果（XLSX）',
    csv: '下载结果（CSV）',
    aside: '下载有错的行（CSV）',
    details: '人员×项目',
    people: '人员',
    problems: '读不懂的内容',
    stay: '留下',
    leave: '清除并离开',
    compare: '各区比较',
    cancel: '取消',
    rank: '排名分档',
  },
  en: {
    unread: /columns? holds? nothing that is checked/,
    name: 'Name',
    number: 'Staff number',
    birth: 'Date of birth',
    level: 'Highest level of education',
    salary: 'Yearly salary (CNY)',
    registered: 'Where the employer is registered',
    phd: 'Doctoral programme',
    template: 'Download template (XLSX',
    run: 'Check the roster',
    tabPeople: 'People',
    programme: 'Programme',
    verdict: 'Finding',
    clear: 'Clear filters',
    back: 'Back to the roster',
    slip: 'Print a request slip',
    xlsx: 'Download results (XLSX)',
    csv: 'Download results (CSV)',
    aside: 'Download rows with errors (CSV)',
    details: 'People and programmes',
    people: 'People',
    problems: 'Not readable',
    stay: 'Stay',
    leave: 'Forget and leave',
    compare: 'Compare',
    cancel: 'Cancel',
    rank: 'Rank into bands',
  },
} as const;

/** Values that occur nowhere else on the site: a request that carries one would be seen. */
const SECRET = {
  name: 'Quentin Zeller',
  number: 'ZX-90417',
  salary: '417379.13',
  born: '1987-09-13',
};

async function reader(size: Size, locale: TestLocale) {
  const context = await newReader(run.browser, size, locale);
  const page = await context.newPage();
  const errors = collectErrors(page);
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  return { context, page, errors, requests };
}

async function atRoster(page: Page): Promise<void> {
  await page.goto(`${run.portal.origin}/employers/roster`);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
}

const fileInput = (page: Page) => page.locator('main input[type="file"]').first();
const button = (page: Page, name: string) => page.getByRole('button', { name });
const results = (page: Page) => page.locator('#results');
/** How many people the list has, as it says above itself. */
async function peopleCount(page: Page, count: number): Promise<void> {
  await results(page)
    .getByRole('status')
    .filter({ hasText: new RegExp(`^(共 ${count} 人|${count} people)`) })
    .waitFor();
}

describe('an office checks its people', () => {
  it.each<[TestLocale, Size]>([
    ['zh', 'desktop'],
    ['en', 'phone'],
  ])(
    'in %s on a %s: template, columns, check, filters, reasons, downloads, slip',
    async (locale, size) => {
      const { context, page, errors, requests } = await reader(size, locale);
      const say = WORDS[locale];
      const home = run.portal.districts[0]?.entry;
      if (!home) throw new Error('The portal has no district.');
      const pack = await publishedPack(home);

      await page.goto(`${run.portal.origin}/employers`);
      await page.locator('main h1').waitFor();
      await inspect(page);
      await page.locator('main a[href^="/employers/roster"]').click();
      await page.waitForURL(/\/employers\/roster/);
      await inspect(page);

      // The template, filled in as a person would, and dropped.
      const [template] = await saved(page, () => button(page, say.template).click());
      const [people = [], explained = []] = [...(await sheetsOf(template)).values()];
      const headings = people[0] ?? [];
      for (const heading of [
        say.name,
        say.number,
        say.birth,
        say.level,
        say.salary,
        say.registered,
      ])
        expect(headings).toContain(heading);
      expect(explained.length).toBeGreaterThan(headings.length - 2);
      const row = (given: Record<string, string>): string[] =>
        headings.map((heading) => given[heading] ?? '');
      const filled = await xlsxFile([
        {
          name: 'a',
          rows: [
            headings,
            row({
              [say.name]: SECRET.name,
              [say.number]: SECRET.number,
              [say.birth]: SECRET.born,
              [say.level]: say.phd,
              [say.salary]: SECRET.salary,
              [say.registered]: home.name[locale],
            }),
            row({
              [say.name]: '=1+1',
              [say.birth]: '１９９０年５月２０日',
              [say.level]: 'bachelor',
            }),
            row({ [say.name]: 'Wrong', [say.birth]: '1990-02-30' }),
          ],
        },
      ]);
      await drop(page, filled);
      await page.locator('main table').first().waitFor();
      // Every column of the portal's own template is one that it reads.
      expect(await page.getByText(say.unread).count()).toBe(0);
      await inspect(page);
      await button(page, say.run).click();
      await results(page).locator('table').first().waitFor();
      await peopleCount(page, 2);
      await inspect(page);

      // Filters: each figure leads to its people.
      const programme = pack.programmes.find(({ audience }) => audience.includes('person'));
      if (!programme) throw new Error('The district has no programme for persons.');
      await results(page).getByLabel(say.programme, { exact: true }).selectOption(programme.id);
      await peopleCount(page, 2);
      await results(page).getByLabel(say.verdict, { exact: true }).selectOption('eligible');
      await button(page, say.clear).click();
      await peopleCount(page, 2);
      await results(page).locator('input[type="text"]').fill('zeller');
      await peopleCount(page, 1);

      // The person, a programme, its conditions and the clause they come from.
      await results(page).getByRole('button', { name: SECRET.name }).click();
      const heading = page.getByRole('heading', { level: 3, name: new RegExp(SECRET.name) });
      await heading.waitFor();
      const group = results(page)
        .locator(`[data-district="${home.id}"] details:has(details)`)
        .first();
      if ((await group.getAttribute('open')) === null) await group.locator('> summary').click();
      const one = group.locator('details').first();
      await one.locator('> summary').click();
      const clause = one.locator('a[href*="document#"]').first();
      await clause.waitFor({ state: 'attached' });
      expect(await one.locator('section').first().isVisible()).toBe(true);
      await inspect(page);
      const href = (await clause.getAttribute('href')) ?? '';
      expect(pack.clauses.map(({ id }) => id)).toContain(
        decodeURIComponent(href.split('#')[1] ?? ''),
      );

      // The slip is for this person, with the facts of the roster.
      await one.getByRole('button', { name: say.slip }).click();
      await page.waitForURL(/\/employers\/request\?/);
      const sheet = page.locator('main article').filter({ has: page.locator('h1') });
      await sheet.waitFor();
      expect(await sheet.textContent()).toContain(SECRET.name);
      expect(await sheet.textContent()).toContain(pack.fingerprint?.slice(0, 8));
      expect(decodeURIComponent(page.url())).not.toContain(SECRET.name);
      await inspect(page);
      await page.goBack();
      await results(page).locator('table').first().waitFor();
      await peopleCount(page, 2);

      // What is saved says the same in both forms; nothing in it is run as a formula.
      const [workbook, workbookName] = await saved(page, () => button(page, say.xlsx).click());
      expect(workbookName).toMatch(/\.xlsx$/);
      const [text, textName] = await saved(page, () => button(page, say.csv).click());
      expect(textName).toMatch(/\.csv$/);
      const sheets = await sheetsOf(workbook);
      const lines = csvRows(text);
      const width = lines[0]?.length ?? 0;
      expect(
        sheets
          .get(say.details)
          ?.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? '')),
      ).toEqual(lines.map((cells) => cells.map((cell) => cell.replace(/^'(?==)/, ''))));
      expect(text.toString()).toContain("'=1+1");
      expect(
        sheets
          .get(say.people)
          ?.slice(1)
          .map((cells) => cells.includes(SECRET.name)),
      ).toEqual([true, false]);

      // The row that could not be read: where, what, and as it was.
      await page.getByRole('tab', { name: say.problems }).click();
      await results(page).locator('li', { hasText: '1990-02-30' }).last().waitFor();
      const [aside] = await saved(page, () => button(page, say.aside).click());
      expect(csvRows(aside)[1]).toContain('1990-02-30');

      // Leaving asks first.
      await leaves(page, context, size, say);
      expect(errors).toEqual([]);
      expectNothingSent(requests, run.portal, { texts: Object.values(SECRET) });
      await context.close();
    },
  );
});

/** A link of the header asks; staying keeps everything, leaving forgets it. */
async function leaves(
  page: Page,
  context: BrowserContext,
  size: Size,
  say: (typeof WORDS)[TestLocale],
): Promise<void> {
  const away = page.locator('footer a[href^="/compare"]');
  await away.click();
  await button(page, say.stay).click();
  expect(page.url()).toContain('/employers/roster');
  await stillThere(page);
  // What stands on the page itself opens beside it.
  if (size === 'desktop') {
    await page.getByRole('tab').nth(1).click();
    const [other] = await Promise.all([
      context.waitForEvent('page'),
      results(page).locator('a[href*="/programmes/"]').locator('visible=true').first().click(),
    ]);
    await other.waitForURL(/\/programmes\//);
    await other.close();
    await stillThere(page);
  }
  await away.click();
  await button(page, say.leave).click();
  await page.waitForURL(/\/compare/);
  await page.goBack();
  await page.locator('main h1').waitFor();
  expect(await results(page).count()).toBe(0);
}

/** The results are where they were, whichever of them is shown. */
async function stillThere(page: Page): Promise<void> {
  expect(await results(page).locator('table').count()).toBeGreaterThan(0);
}

describe('a file that is not what it should be', () => {
  const good = csvFile('姓名,最高学历,出生日期\n甲,博士,1990-05-20\n乙,硕士,1991-06-01\n');

  it('is named, with the remedy, and what was there stays', async () => {
    const { context, page, errors } = await reader('desktop', 'zh');
    await atRoster(page);
    await fileInput(page).setInputFiles(good);
    await button(page, '开始预审').click();
    await peopleCount(page, 2);

    const wrong: [string, ReturnType<typeof csvFile>, RegExp][] = [
      [
        'two encodings in one',
        csvFile(
          Buffer.concat([
            Buffer.from('姓名,学历\n甲甲甲甲,博士\n'.repeat(20)),
            Buffer.from([0xd0, 0xd5, 0xff, 0x0a]),
          ]),
        ),
        /第 \d+ 行.*字节.*另存为/,
      ],
      ['an unclosed quote', csvFile('姓名,学历\n"甲,博士\n乙,硕士\n'), /第 2 行的引号没有闭合/],
      [
        'no workbook inside',
        csvFile(Buffer.from('PK\u0003\u0004 nothing'), 'a.xlsx'),
        /已损坏或不完整/,
      ],
      [
        'an old workbook',
        csvFile(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'a.xls'),
        /旧版 XLS/,
      ],
      ['nothing', csvFile('', 'a.csv'), /文件是空的/],
    ];
    for (const [what, file, words] of wrong) {
      await fileInput(page).setInputFiles(file);
      const told = page.locator('main').getByText(words).first();
      await told.waitFor().catch(() => {
        throw new Error(`${what}: the page does not say ${words}`);
      });
      await peopleCount(page, 2);
    }
    // 100 MB, made on the fly: the page stays alive and says what to do.
    const huge = await hugeFile(100);
    await fileInput(page).setInputFiles(huge);
    await page.getByText(/超过 64 MB/).waitFor();
    await peopleCount(page, 2);
    await inspect(page);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('columns, dates, digits and formulas that need a word', async () => {
    const { context, page, errors } = await reader('desktop', 'zh');
    await atRoster(page);
    // No column is known.
    await fileInput(page).setInputFiles(csvFile('甲,乙\n1,2\n'));
    await page.getByText('先处理这些，才能预审').waitFor();
    await button(page, '开始预审').click();
    await page.getByText('还不能预审').waitFor();
    expect(await results(page).count()).toBe(0);

    // Dates that read either way are asked for; full-width digits are digits; a near name is offered.
    await fileInput(page).setInputFiles(
      csvFile(
        '姓名,出生日期,最高的学历,年薪（万元）\n甲,3/4/1990,博士,４１．７\n乙,5/6/1991,硕士,"1,200"\n',
      ),
    );
    await page.getByText('请指明日期的顺序').waitFor();
    await button(page, '是不是“最高学历”？').click();
    await button(page, '开始预审').click();
    await page.getByText('有 2 行因内容有误没有判断').waitFor();
    const columns = page.locator('main details', { hasText: '逐列核对' }).first();
    if ((await columns.getAttribute('open')) === null) await columns.locator('> summary').click();
    await page.getByLabel('年份在后的日期是').selectOption('dayFirst');
    await peopleCount(page, 2);
    await results(page).getByRole('button', { name: '甲' }).click();
    await page.getByText(/名单里的信息/).click();
    const facts = (await results(page).locator('dl').first().textContent()) ?? '';
    expect(facts).toContain('1990年4月3日');
    expect(facts).toContain('41.7');
    expect(facts).toContain('博士');

    // Formulas: the kept value is read and said; one without a value is an error with its place.
    await fileInput(page).setInputFiles(formulas());
    await page.getByText(/2 个单元格是公式/).waitFor();
    await page.getByText(/第一个在 B3/).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});

/** A file of so many megabytes, on the disk alone. */
async function hugeFile(megabytes: number): Promise<string> {
  const { mkdtemp, open } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const path = join(await mkdtemp(join(tmpdir(), 'roster-')), '名单.csv');
  const file = await open(path, 'w');
  await file.write('姓名,最高学历\n');
  await file.truncate(megabytes * 1024 * 1024);
  await file.close();
  return path;
}

/** A workbook with a formula whose value is kept and one whose value is not. */
function formulas() {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="s"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="s" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c><c r="B1" t="inlineStr"><is><t>年薪（元）</t></is></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2"><f>100000*3</f><v>300000</v></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>乙</t></is></c><c r="B3"><f>SUM(X1:X9)</f></c></row></sheetData></worksheet>',
  };
  return { name: 'f.xlsx', mimeType: 'application/octet-stream', buffer: zipped(parts) };
}
