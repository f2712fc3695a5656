import type { Locator, Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { collectErrors, newReader, type Size, type TestLocale } from './browser.ts';
import { answerAll, enterDate } from './check.ts';
import { followCitation, inspect, programmeIn, publishedPack } from './inspect.ts';
import { expectNothingSent } from './nothing-sent.ts';
import type { Persona } from './persona.ts';
import { PERSONAS } from './personas.ts';
import { running } from './running.ts';

const run = running();

const words = {
  zh: {
    start: '开始自查',
    begin: '开始回答',
    myself: '我本人',
    eligible: '符合条件',
    discretionary: '由主管部门评定',
    compare: '各区并排比较',
    detail: '条件、待遇、怎么申请',
    benefits: '待遇',
  },
  en: {
    start: 'Start the check',
    begin: 'Start answering',
    myself: 'Myself',
    eligible: 'Eligible',
    discretionary: 'An authority decides',
    compare: 'Compare side by side',
    detail: 'Conditions, benefits, how to apply',
    benefits: 'Benefits',
  },
} as const;

/** Each district in each language and at each size; the first in all four pairs. */
const WALKS: [string, TestLocale, Size, Persona][] = PERSONAS.flatMap((persona, index) => {
  const both: [TestLocale, Size][] = [
    ['zh', 'desktop'],
    ['en', 'phone'],
  ];
  const others: [TestLocale, Size][] = [
    ['zh', 'phone'],
    ['en', 'desktop'],
  ];
  return (index === 0 ? [...both, ...others] : both).map(
    ([locale, size]): [string, TestLocale, Size, Persona] => [
      persona.district,
      locale,
      size,
      persona,
    ],
  );
});

it('every district of the portal is walked', () => {
  expect(PERSONAS.map(({ district }) => district)).toEqual(
    run.portal.districts.map(({ entry }) => entry.id),
  );
});

describe('a resident goes from home through the check to the results, the programme and its clause', () => {
  it.each(WALKS)('in %s: %s, %s', async (_, locale, size, persona) => {
    const reader = await newReader(run.browser, size, locale);
    const page = await reader.newPage();
    const errors = collectErrors(page);
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    const say = words[locale];
    const { entry } = run.portal.district(persona.district);
    const pack = await publishedPack(entry);
    const programme = programmeIn(pack, persona.programme);
    const name = programme.name[locale];

    await page.goto(run.portal.origin);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${locale}`));
    for (const each of run.portal.districts)
      await page.getByRole('link', { name: each.entry.name[locale] }).first().waitFor();
    await inspect(page);

    await page.getByRole('link', { name: say.start }).first().click();
    await page.locator('label', { hasText: say.myself }).click();
    await page.locator('label', { hasText: entry.name[locale] }).click();
    if (persona.asOf !== undefined) await readFor(page, persona.asOf);
    await inspect(page);
    await page.getByRole('link', { name: say.begin }).click();
    await page.waitForURL(/fact=/);
    await inspect(page);
    const asked = await answerAll(page, persona.profile);
    const own = knownFacts(persona);
    expect(asked.filter((fact) => own.includes(fact))).not.toEqual([]);

    await page.waitForURL(/\/results/);
    const verdict = say[persona.verdict === 'eligible' ? 'eligible' : 'discretionary'];
    await page.getByRole('link', { name: new RegExp(`^${verdict}\\s?[（(]`) }).click();
    await page.waitForURL(/verdict=/);
    const result = page.locator('main article').filter({
      has: page.getByRole('link', { name, exact: true }),
    });
    await result.waitFor();
    await unfoldBenefits(result, say.detail, say.benefits);
    const told = (await result.textContent()) ?? '';
    expect(told).toContain(verdict);
    for (const figure of persona.figures) expect(told).toContain(figure);
    await inspect(page);

    await compares(page, say.compare, entry.name[locale]);
    await page.goBack();

    await page.getByRole('link', { name, exact: true }).first().click();
    await page.waitForURL(
      new RegExp(`/d/${persona.programme.replace('/', '/programmes/')}(?:\\?asOf=[\\d-]+)?$`),
    );
    await page.getByRole('heading', { level: 1, name }).waitFor();
    // The page comes from the district's own code, not from the shell's fallback.
    expect(await page.locator('[data-fallback]').count()).toBe(0);
    expect(
      requests.some(
        (request) =>
          request.url().startsWith(`${entry.origin}/`) && request.resourceType() === 'script',
      ),
    ).toBe(true);
    await inspect(page);

    await followCitation(page, pack, programme);
    await inspect(page);

    expect(errors).toEqual([]);
    expectNothingSent(requests, run.portal, { texts: enteredBy(persona) });
    await reader.close();
  });
});

/** Opens a result to its benefits; where there are many they stand behind a fold of their own. */
async function unfoldBenefits(result: Locator, detail: string, benefits: string): Promise<void> {
  await result.getByText(detail, { exact: true }).click();
  const title = new RegExp(`^${benefits}\\s?[（(]`);
  await result.getByText(title).first().waitFor();
  const fold = result.locator('summary').filter({ hasText: title });
  if ((await fold.count()) > 0) await fold.first().click();
  await result.getByRole('table').first().waitFor();
}

/** What has ended has nothing to ask, until the reader reads it for a day on which it held. */
async function readFor(page: Page, asOf: string): Promise<void> {
  // The first thing on the page; the form is made when it is opened.
  const control = page.locator('main details').first();
  await control.locator('> summary').click();
  await enterDate(control.locator('form'), asOf);
  await control.locator('form button[type="submit"]').click();
  await page.waitForURL(new RegExp(`asOf=${asOf}`));
}

/** From the results to the same districts side by side: a table with this one at the head of a column. */
async function compares(page: Page, link: string, district: string): Promise<void> {
  await page.getByRole('link', { name: link }).click();
  await page.waitForURL(/\/compare/);
  await page.getByRole('columnheader', { name: district }).first().waitFor({ state: 'attached' });
  await inspect(page);
  await page.locator('main table a[href*="need="]').first().click();
  await page.waitForURL(/need=/);
  await inspect(page);
  await page.goBack();
}

/**
 * What of the persona some question must have been about: a verdict without it would rest on nothing. Which of them is
 * asked is the check's to choose, as one can follow from another.
 */
function knownFacts({ profile, district }: Persona): string[] {
  const known = Object.keys(profile);
  const own = known.filter((fact) => fact.startsWith(`${district}:`));
  return own.length > 0 ? own : known;
}

/** What the persona enters, as it would be written in a request: only what does not occur there anyway. */
function enteredBy({ profile }: Persona): string[] {
  return Object.values(profile)
    .flatMap((value) => (typeof value === 'number' ? [value, value / 100] : value))
    .map(String)
    .filter((value) => /\d{3}|-/.test(value));
}
