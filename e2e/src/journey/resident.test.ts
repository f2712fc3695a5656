import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { collectErrors, newReader, type Size, type TestLocale } from '../browser.ts';
import { inspect } from '../inspect.ts';
import { engineer } from '../persona.ts';
import { running } from '../running.ts';
import { answerByKeys, focusOn, keyboardFact } from './by-keyboard.ts';

const run = running();

const words = {
  zh: {
    beginning: '我是工程师、技术人员',
    district: '青浦区',
    unlike: [/^单位类型/, /^专业技术职称/, /^最高学历/, /^最高全日制学历/, /^奖项、院士/],
    confirm: /^记下勾选的 4 条/,
    noted: '已记下 4 条回答',
    missing: /请(至少)?选择一项|请填写答案/,
    hangsOn: /关系到 \d+ 个项目/,
    results: '看目前的结果',
    first: '先看这几项',
    byNeed: '按需要看',
    rent: /^租房（/,
    eligible: /^符合条件（\d+）$/,
    notEligible: /^不符合条件（\d+）$/,
    detail: '条件、待遇、怎么申请',
    changes: /^怎样才会改变结论|^怎样能到更高一类/,
    ways: /下面任意一组|已没有哪个回答/,
    schedule: '什么时候发多少',
    start: '从哪个月开始发放',
    month: '自',
    apply: '怎么申请，准备什么',
    prepare: '文件没有列出材料清单',
    answers: /^您的回答/,
    change: /^更改\s*：\s*已被该单位聘任/,
    no: '否',
    changed: '您把“已被该单位聘任”从“是”改成了“否”',
    show: '看是哪些',
    back: '改回“是”',
    possible: /^加上还有可能得到的/,
    exclusion: '按哪条规则',
  },
  en: {
    beginning: 'I am an engineer',
    district: 'Qingpu',
    unlike: [
      /^Kind of employer/,
      /^Professional title/,
      /^Highest level of education/,
      /^Highest full-time level/,
      /^Prizes, academies/,
    ],
    confirm: /^Note the 4 ticked/,
    noted: '4 answers noted',
    missing: /Choose (one answer|at least one)|Give an answer/,
    hangsOn: /\d+ programmes? hangs? on it/,
    results: 'See the results so far',
    first: 'Look at these first',
    byNeed: 'By need',
    rent: /^Renting \(/,
    eligible: /^Eligible \(\d+\)$/,
    notEligible: /^Not eligible \(\d+\)$/,
    detail: 'Conditions, benefits, how to apply',
    changes: /^What would change it|^What would lead to a higher class/,
    ways: /any one of these|no other answer/i,
    schedule: 'What is paid when',
    start: 'In which month payment begins',
    month: 'from',
    apply: 'How to apply, what to prepare',
    prepare: 'The document lists no papers',
    answers: /^Your answers/,
    change: /^Change\s*: Engaged by that employer/,
    no: 'No',
    changed: 'You changed “Engaged by that employer” from “Yes” to “No”',
    show: 'Show which',
    back: 'Back to “Yes”',
    possible: /^With what may still come/,
    exclusion: 'By which rule',
  },
} as const;

const WALKS: [TestLocale, Size][] = [
  ['zh', 'desktop'],
  ['en', 'phone'],
];

describe('a resident begins with what they are, answers by keyboard and reads what comes of it', () => {
  it.each(WALKS)('%s, %s', async (locale, size) => {
    const say = words[locale];
    const reader = await newReader(run.browser, size, locale);
    const page = await reader.newPage();
    const errors = collectErrors(page);

    // A beginning proposes; nothing is set before it is confirmed, and what does not fit is not taken.
    await page.goto(`${run.portal.origin}/check`);
    await focusOn(page, page.getByRole('link', { name: say.beginning, exact: true }));
    await focusOn(page, page.getByRole('checkbox', { name: say.district }));
    await page.keyboard.press('Space');
    await page.getByRole('link', { name: say.beginning, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/preset=engineer/);
    await page.getByRole('checkbox').first().waitFor();
    await inspect(page);
    for (const name of say.unlike) {
      const proposal = page.getByRole('checkbox', { name });
      await focusOn(page, proposal);
      expect(await proposal.isChecked()).toBe(true);
      await page.keyboard.press('Space');
    }
    await focusOn(page, page.getByRole('button', { name: say.confirm }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/fact=/);
    await page.getByText(say.noted).first().waitFor();
    // The notice leaves the buttons of the question free.
    for (const button of await page.locator('main form button').locator('visible=true').all())
      expect(
        await button.evaluate((own) => {
          const { left, top, width, height } = own.getBoundingClientRect();
          return own.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        }),
        (await button.textContent()) ?? '',
      ).toBe(true);

    // An empty answer is refused by name, and the question says what hangs on it.
    await page.keyboard.press('Tab');
    await focusOn(page, page.locator('main form button[type="submit"]'));
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: say.missing }).waitFor();
    await page.getByText(say.hangsOn).first().waitFor();
    await inspect(page);

    // From first to last by keys alone; no question comes twice, and none asks what was confirmed.
    const asked = await answerByKeys(page, engineer);
    expect(asked.length).toBeGreaterThan(3);
    expect(asked).not.toContain('work.engaged');
    expect(asked).toContain('title.professional');
    await page.waitForURL(/\/results/);
    expect(await keyboardFact(page)).toBeUndefined();

    await readsResults(page, say);
    await changesAnAnswer(page, say);

    expect(errors).toEqual([]);
    await reader.close();
  });
});

type Words = (typeof words)[TestLocale];

/** Summary first; by need, by verdict; what would change one; what is paid when; each down to its clause. */
async function readsResults(page: Page, say: Words): Promise<void> {
  await page.getByRole('heading', { name: say.first }).waitFor();
  await inspect(page);
  await page.getByRole('link', { name: say.byNeed, exact: true }).click();
  await page.waitForURL(/view=need/);
  await page.getByRole('heading', { name: say.rent }).waitFor();
  await inspect(page);

  await page.getByRole('link', { name: say.notEligible }).click();
  await page.waitForURL(/verdict=notEligible/);
  await page.goBack();
  await page.goBack();

  await page.getByRole('link', { name: say.eligible }).click();
  await page.waitForURL(/verdict=eligible/);
  const card = page.locator('main article').filter({
    has: page.locator('a[href$="/programmes/housing-subsidy"]'),
  });
  await card.getByText(say.detail, { exact: true }).click();
  await card.getByText(say.changes).click();
  await card.getByText(say.ways).first().waitFor();
  await card.getByText(say.apply, { exact: true }).click();
  await card.getByText(say.prepare).first().waitFor();
  await card.getByText(say.schedule, { exact: true }).click();
  const start = card.getByLabel(say.start);
  await start.selectOption({ index: 4 });
  const month = await start.locator('option:checked').textContent();
  expect(month).toMatch(/\d{4}/);
  await card
    .getByRole('rowheader', { name: month ?? '' })
    .first()
    .waitFor();
  await inspect(page);

  // What was left out of the bundle opens to its rule.
  await page.goBack();
  await page.locator('summary').filter({ hasText: say.possible }).first().click();
  const why = page
    .locator('details')
    .filter({ has: page.getByText(say.exclusion) })
    .last();
  await why.locator('> summary').click();
  // On a phone the clause unfolds below the rule.
  const source = why.getByRole('button');
  if (await source.first().isVisible()) await source.first().click();
  await why.locator('a[href*="/document#"]').first().waitFor();
}

/** One answer is changed: the others stay, what changed is told by name, and the way back restores it. */
async function changesAnAnswer(page: Page, say: Words): Promise<void> {
  await page.locator('main summary').filter({ hasText: say.answers }).click();
  await page.getByRole('link', { name: say.change }).locator('visible=true').first().click();
  await page.waitForURL(/fact=work.engaged/);
  await page.locator('label', { hasText: say.no }).last().click();
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL(/\/results/);
  await page.getByText(say.changed).waitFor();
  await page.getByText(say.show).click();
  await inspect(page);
  await page.getByRole('button', { name: say.back }).click();
  await page.getByText(say.changed).waitFor({ state: 'detached' });
  await page.locator('main article a[href$="/programmes/housing-subsidy"]').first().waitFor();
}

describe('the results over all districts', () => {
  it('are light to go through by keyboard: at most a hundred stops with every fold closed', async () => {
    const reader = await newReader(run.browser, 'desktop', 'zh');
    await reader.addInitScript(
      (kept) => localStorage.setItem('talent-portal.profile', kept),
      JSON.stringify({ form: 1, profile: engineer, notSure: [] }),
    );
    const page = await reader.newPage();
    await page.goto(`${run.portal.origin}/results`);
    await page.locator('main article').first().waitFor();
    await inspect(page);
    const stops = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href],button,input,select,textarea,summary')].filter(
          (each) =>
            each.checkVisibility({ visibilityProperty: true }) &&
            !each.closest('details:not([open]) > :not(summary)'),
        ).length,
    );
    expect(stops).toBeLessThanOrEqual(100);
    await reader.close();
  });
});
