import type { FactValue, Profile } from '@portal/rules-core';
import type { Page } from 'playwright-core';

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

/** Enters a value into the question that the page shows. */
export async function enter(page: Page, value: FactValue): Promise<void> {
  if (typeof value === 'boolean') return choose(page, value ? 'yes' : 'no');
  if (typeof value === 'number') {
    const money = (await page.locator('main form select').count()) > 0;
    return page.locator('main form input[type="text"]').fill(String(money ? value / 100 : value));
  }
  if (typeof value !== 'string') {
    if (value.length === 0) return page.locator('main form label').last().click();
    for (const item of value) await choose(page, item);
    return;
  }
  const fields = page.locator('main form input[type="text"]');
  if ((await fields.count()) === 3) {
    for (const [index, part] of value.split('-').entries()) await fields.nth(index).fill(part);
    return;
  }
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
 * Answers questions until none is left: what the persona knows with its value, the rest with “not sure”.
 * @returns the facts asked, in order.
 */
export async function answerAll(page: Page, persona: Profile): Promise<string[]> {
  const asked: string[] = [];
  for (let fact = currentFact(page); fact !== undefined; fact = currentFact(page)) {
    if (asked.includes(fact)) throw new Error(`"${fact}" was asked twice: ${asked.join(', ')}`);
    asked.push(fact);
    const value = persona[fact];
    const before = page.url();
    if (value === undefined) await page.locator('main form button[type="button"]').click();
    else {
      await enter(page, value);
      await page.locator('main form button[type="submit"]').click();
    }
    await page.waitForURL((url) => url.href !== before);
  }
  return asked;
}
