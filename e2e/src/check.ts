import type { FactValue, Profile } from '@portal/rules-core';
import type { Locator, Page } from 'playwright-core';

/** The fact of the question that the page shows; `undefined` when it shows none. */
function currentFact(page: Page): string | undefined {
  const url = new URL(page.url());
  return url.pathname === '/check' ? (url.searchParams.get('fact') ?? undefined) : undefined;
}

/** Chooses a radio button or a checkbox as a reader does: by its label. */
export async function choose(page: Page, value: string): Promise<void> {
  const input = page.locator(`main form input[value="${value}"]`);
  await page.locator(`label[for="${await input.getAttribute('id')}"]`).click();
}

/** Enters a date, `YYYY-MM-DD`, into its three fields; they stand in the order of the reader's language. */
export async function enterDate(form: Locator, date: string): Promise<void> {
  const parts = date.split('-');
  const language = await form.page().locator('html').getAttribute('lang');
  if (language?.startsWith('en')) parts.reverse();
  const fields = form.locator('input[type="text"]');
  for (const [index, part] of parts.entries()) await fields.nth(index).fill(part);
}

/** Enters a value into the question that the page shows. */
export async function enter(page: Page, value: FactValue): Promise<void> {
  if (typeof value === 'boolean') return choose(page, value ? 'yes' : 'no');
  if (typeof value === 'number') {
    // Large sums are asked in 万元 first; the reader here writes yuan.
    const unit = page.locator('main form select');
    const money = (await unit.count()) > 0;
    if (money) await unit.selectOption('yuan');
    return page.locator('main form input[type="text"]').fill(String(money ? value / 100 : value));
  }
  if (typeof value !== 'string') {
    if (value.length === 0) return page.locator('main form label').last().click();
    for (const item of value) await choose(page, item);
    return;
  }
  const form = page.locator('main form');
  if ((await form.locator('input[type="text"]').count()) === 3) return enterDate(form, value);
  const combobox = page.locator('main form [role="combobox"]');
  if ((await page.locator('main form input[type="radio"]').count()) === 0) {
    // A long list: opened with the arrow, as a reader at a keyboard does.
    await combobox.press('ArrowDown');
    await page.locator(`main form [role="option"][data-key="${value}"]`).click();
    return;
  }
  await choose(page, value);
}

/**
 * Answers the question that the page shows, or says “not sure” where there is no value; without waiting for what comes.
 */
export async function answerQuestion(page: Page, value: FactValue | undefined): Promise<void> {
  if (value === undefined)
    // Not the one that opens a list.
    return page.locator('main form button[type="button"]:not([aria-haspopup])').click();
  await enter(page, value);
  await page.locator('main form button[type="submit"]').click();
}

/**
 * Answers questions until none is left: what the persona knows with its value, the rest with “not sure”.
 * @returns the facts asked, in order.
 */
export async function answerAll(page: Page, persona: Profile): Promise<string[]> {
  const asked: string[] = [];
  for (let fact = currentFact(page); fact !== undefined; fact = currentFact(page)) {
    if (asked.includes(fact)) throw new Error(`"${fact}" was asked twice: ${asked.join(', ')}`);
    asked.push(fact);
    const before = page.url();
    await answerQuestion(page, persona[fact]);
    await page.waitForURL((url) => url.href !== before);
  }
  return asked;
}
