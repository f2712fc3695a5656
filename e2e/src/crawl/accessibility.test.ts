import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../axe.ts';
import { newReader, SIZES, type Size, settled, type TestLocale } from '../browser.ts';
import { engineer } from '../persona.ts';
import { running } from '../running.ts';
import { listen, overflows, walkByKeyboard } from './walk-by-keyboard.ts';

const run = running();

/** One page of each kind: the portal's own, then those of the district that has all of them. */
const PAGES = [
  '/',
  '/programmes',
  '/check',
  '/check?fact=education.level',
  '/check?fact=person.birthDate',
  '/check?fact=work.annualSalary',
  '/results',
  '/compare',
  '/compare?need=rent&need=start-up',
  '/nowhere',
  '/d/qingpu',
  '/d/qingpu/programmes',
  '/d/qingpu/programmes/housing-subsidy',
  '/d/qingpu/services',
  '/d/qingpu/targets',
  '/d/qingpu/combination',
  '/d/qingpu/document',
  '/d/qingpu/document#qingpu/annex4/1.1.3.2',
  '/d/qingpu/class-finder',
  '/d/qingpu/points',
  '/d/qingpu/housing',
  '/d/qingpu/agriculture',
  '/d/qingpu/nowhere',
];

/** What the other districts have of their own; each is walked by two of the four readers. */
const OWN_PAGES = [
  '/d/changning',
  '/d/changning/measure-finder',
  '/d/songjiang',
  '/d/songjiang/wage-subsidy',
  '/d/songjiang/matching',
  '/d/songjiang/programmes/p04-urgently-needed',
  '/d/yangpu',
  '/d/yangpu/exam-fee',
  '/d/hongkou',
  '/d/hongkou/then?asOf=2020-12-31',
  '/d/hongkou/time-line',
];

const READERS: [TestLocale, Size, string][] = [
  ['zh', 'desktop', 'light'],
  ['en', 'phone', 'light'],
  ['zh', 'phone', 'care'],
  ['en', 'desktop', 'contrast'],
];

/** A window of 1280 × 1024, magnified. */
const ZOOMED: [string, { width: number; height: number }][] = [
  ['200 %', { width: 640, height: 512 }],
  ['400 %', { width: 320, height: 256 }],
];

/** WCAG 1.4.12: what a reader may set, and nothing may be lost. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

describe('each kind of page', () => {
  it.each(READERS)('is walked by keyboard and heard: in %s, %s, %s', async (locale, size, mode) => {
    const page = await open(locale, size, mode);
    const session = await page.context().newCDPSession(page);
    const wrong: string[] = [];
    const turn = READERS.findIndex(
      ([language, width, display]) => language === locale && width === size && display === mode,
    );
    const own = OWN_PAGES.filter((_, index) => (index + turn) % 2 === 0);
    for (const path of [...PAGES, ...own]) {
      await visit(page, path);
      const walk = await walkByKeyboard(page);
      const faults = [
        ...walk.faults,
        ...(await listen(page, session)),
        ...(await violations(page)),
        ...(walk.stops < 5 ? [`has only ${walk.stops} stops`] : []),
      ];
      wrong.push(...faults.map((fault) => `${path}: ${fault}`));
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it.each(ZOOMED)('is whole at %s, and with wide spacing', async (_, window) => {
    const page = await open('zh', 'desktop', 'light');
    const wrong: string[] = [];
    for (const path of [...PAGES, ...OWN_PAGES]) {
      await page.setViewportSize(window);
      await visit(page, path);
      const faults = await overflows(page);
      // What the focus meets at 200 % lies between what it meets on a desktop and at 400 %.
      if (window.width === 320)
        faults.push(
          ...(await walkByKeyboard(page)).faults.filter((fault) => !fault.includes(' px')),
        );
      await page.setViewportSize(SIZES.phone);
      await page.evaluate(addSheet, SPACING);
      faults.push(...(await overflows(page)).map((fault) => `spaced: ${fault}`));
      wrong.push(...faults.map((fault) => `${path}: ${fault}`));
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

async function open(locale: TestLocale, size: Size, mode: string): Promise<Page> {
  const reader = await newReader(run.browser, size, locale);
  await reader.addInitScript(
    ([key, kept, display]) => {
      localStorage.setItem(`${key}.profile`, kept ?? '');
      localStorage.setItem(`${key}.display`, display ?? '');
    },
    ['talent-portal', JSON.stringify({ form: 1, profile: engineer, notSure: [] }), mode],
  );
  return reader.newPage();
}

async function visit(page: Page, path: string): Promise<void> {
  // Only the place changes between two addresses of one page; it is loaded anew all the same.
  await page.goto('about:blank');
  await page.goto(`${run.portal.origin}${path}`);
  await page.locator('h1').first().waitFor();
  await settled(page);
}

/** Runs in the page, whose security policy lets no style element in. */
function addSheet(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
