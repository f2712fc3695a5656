import type { FactValue, Profile } from '@portal/rules-core';
import type { Locator, Page } from 'playwright-core';

/** More tab stops than this on the way to something are a trap or a maze. */
const STOPS = 60;

/** The fact of the question that the page shows; `undefined` when it shows none. */
export async function keyboardFact(page: Page): Promise<string | undefined> {
  const url = new URL(page.url());
  return url.pathname === '/check' ? (url.searchParams.get('fact') ?? undefined) : undefined;
}

/** Presses Tab until the focus is there; an error says where it went instead. */
export async function focusOn(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const way: string[] = [];
  for (let stop = 0; stop <= STOPS; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    way.push(
      await page.evaluate(() => {
        const at = document.activeElement;
        return `${at?.tagName} ${(at?.textContent ?? '').trim().slice(0, 20)}`;
      }),
    );
  }
  throw new Error(`the focus did not come to ${target} by Tab; it went ${way.join(' → ')}`);
}

/**
 * Answers questions by keys alone until none is left: what the persona knows with its value, the rest with “not sure”.
 * @returns the facts asked, in order
 */
export async function answerByKeys(page: Page, persona: Profile): Promise<string[]> {
  const asked: string[] = [];
  for (let fact = await keyboardFact(page); fact !== undefined; fact = await keyboardFact(page)) {
    if (asked.includes(fact)) throw new Error(`"${fact}" was asked twice: ${asked.join(', ')}`);
    asked.push(fact);
    const value = persona[fact];
    const before = page.url();
    if (value === undefined) {
      // Not the one that opens a list.
      const past = page.locator('main form button[type="button"]:not([aria-haspopup])');
      await focusOn(page, past.last());
      await page.keyboard.press('Enter');
    } else await enterByKeys(page, value);
    await page.waitForURL((url) => url.href !== before);
  }
  return asked;
}

/** Enters a value and sends it with Enter: from a field or a radio that is enough, as in any form. */
async function enterByKeys(page: Page, value: FactValue): Promise<void> {
  const form = page.locator('main form');
  if (typeof value === 'boolean') return chooseByKeys(page, value ? 'yes' : 'no');
  if (typeof value === 'number') {
    const unit = form.locator('select');
    const money = (await unit.count()) > 0;
    const text = form.locator('input[type="text"]');
    await focusOn(page, text);
    // Large sums are asked in 万元 first: as a reader who writes it that way.
    const inUnit = money && (await unit.inputValue()) === 'wan' ? value / 1_000_000 : value / 100;
    await page.keyboard.type(String(money ? inUnit : value));
    return page.keyboard.press('Enter');
  }
  if (typeof value !== 'string') {
    if (value.length === 0) {
      await focusOn(page, form.locator('input[type="checkbox"]').last());
      await page.keyboard.press('Space');
    } else
      for (const each of value) {
        await focusOn(page, form.locator(`input[value="${each}"]`));
        await page.keyboard.press('Space');
      }
    return page.keyboard.press('Enter');
  }
  const parts = form.locator('input[type="text"]');
  if ((await parts.count()) === 3) {
    const language = await page.locator('html').getAttribute('lang');
    const written = value.split('-');
    if (language?.startsWith('en')) written.reverse();
    for (const [index, part] of written.entries()) {
      await focusOn(page, parts.nth(index));
      await page.keyboard.type(part);
    }
    return page.keyboard.press('Enter');
  }
  if ((await form.locator('input[type="radio"]').count()) === 0) {
    const combobox = form.locator('[role="combobox"]');
    await focusOn(page, combobox);
    await page.keyboard.press('ArrowDown');
    const option = form.page().locator(`[role="option"][data-key="${value}"]`);
    await option.waitFor();
    for (let step = 0; step < STOPS; step++) {
      if ((await option.getAttribute('data-focused')) !== null) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await focusOn(page, form.locator('button[type="submit"]'));
    return page.keyboard.press('Enter');
  }
  return chooseByKeys(page, value);
}

/** Into the group with Tab, to the choice with the arrows, on with Enter. */
async function chooseByKeys(page: Page, value: string): Promise<void> {
  const radios = page.locator('main form input[type="radio"]');
  const chosen = page.locator(`main form input[type="radio"][value="${value}"]`);
  await focusOn(page, radios.first());
  await page.keyboard.press('Space');
  for (let step = 0; step < STOPS && !(await chosen.isChecked()); step++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}
