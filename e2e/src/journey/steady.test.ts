import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { districtIds } from '@portal/scripts/serve';
import { describe, expect, test } from 'vitest';
import { newReader, SIZES, type Size, settled } from '../browser.ts';
import { running } from '../running.ts';

// What one reads stays where it is while the rest of a page comes.

const started = running();
const [DISTRICT = ''] = districtIds();

describe('nothing moves', () => {
  const { programmes } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../apps', DISTRICT, 'dist/policy.json'), 'utf8'),
  ) as { programmes: { id: string }[] };
  const programme = programmes[0]?.id.split('/')[1] ?? '';
  const PAGES = [
    '/',
    '/check',
    '/programmes',
    '/results',
    '/compare',
    '/employers',
    `/d/${DISTRICT}`,
    `/d/${DISTRICT}/programmes/${programme}`,
    // Pages that only one district has come after the frame around them.
    '/d/songjiang/wage-subsidy',
  ];

  test.each(
    (Object.keys(SIZES) as Size[]).flatMap((size) => PAGES.map((path) => [size, path] as const)),
  )('while a page comes: %s, %s', async (size, path) => {
    const reader = await newReader(started.browser, size, 'zh');
    const page = await reader.newPage();
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        // Less than a hundredth is what the browser's own rounding leaves.
        for (const entry of list.getEntries())
          if ('value' in entry && Number(entry.value) >= 0.01) moved.push(String(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Each answer a little later than the one before, as they come over a real connection.
    let requests = 0;
    await page.route('**/*', async (route) => {
      requests += 1;
      await new Promise((done) => setTimeout(done, 20 * (requests % 7)));
      await route.continue();
    });
    await page.goto(started.portal.origin + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toEqual([]);
    await reader.close();
  });
});
