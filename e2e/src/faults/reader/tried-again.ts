import type { Reader } from '../fault.ts';
import type { Site } from '../site/site.ts';
import { type Sight, steadySight } from './sights.ts';

/** The reader meets the fault, it is mended, and they press the button that the page offers. */
export async function triedAgain(
  site: Site,
  { page }: Reader,
  address: string,
  meets: Sight,
): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  const { last } = await steadySight(page);
  if (last.sight !== meets)
    throw new Error(`Before it is mended the reader sees “${last.sight}” instead of “${meets}”.`);
  await site.mend();
  await page.locator('[data-fallback] button').first().click();
  await page.locator('[data-fallback]').waitFor({ state: 'detached', timeout: 20_000 });
}
