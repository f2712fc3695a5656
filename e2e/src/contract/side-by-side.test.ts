import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Hosted, openHosted } from './hosted.ts';
import { EDITIONS, editionOf, HOST, NORTH } from './north-variants.ts';
import { openWorkshop, type Workshop } from './variants.ts';

// One page of the portal never mixes builds; but what has failed may have left something there when the build before
// takes its place, and the shell itself is of another build than each of them.
let workshop: Workshop;
let browser: Browser;
let hosted: Hosted;
const { first, second } = EDITIONS;

beforeAll(async () => {
  workshop = openWorkshop();
  const host = workshop.build({ app: HOST });
  const builds = [first, second].map((edition) =>
    workshop.build({ app: NORTH, changes: editionOf(edition) }),
  );
  browser = await launchBrowser();
  hosted = await openHosted(browser, host, {
    current: String(builds[0]),
    previous: String(builds[1]),
  });
}, 600_000);

afterAll(async () => {
  await hosted?.close();
  await browser?.close();
  workshop?.[Symbol.dispose]();
});

describe('two builds of one district on a page', () => {
  test('each run their own code, in their own colours', async () => {
    expect(await hosted.mount('first', 'current')).toEqual({ mounted: true });
    const before = hosted.asked.length;
    expect(await hosted.mount('second', 'previous')).toEqual({ mounted: true });
    const folder = folderOf(hosted.asked[0]);
    const other = folderOf(hosted.asked[before]);
    expect(other).not.toBe(folder);

    // The chunks and styles of a page that is opened later come from the folder of the build that opens it.
    for (const [place, own] of [
      ['first', folder],
      ['second', other],
    ] as const) {
      const from = hosted.asked.length;
      await hosted.go(place, '/tool');
      await hosted.in(place, 'section h1').waitFor();
      const asked = hosted.asked.slice(from);
      expect(asked.map(folderOf)).toEqual(asked.map(() => own));
      expect(asked.map((path) => path.slice(path.lastIndexOf('.')))).toEqual(
        expect.arrayContaining(['.js', '.css']),
      );
    }
    await looksLike('first', first);
    await looksLike('second', second);
  });

  test('keep a count each', async () => {
    await hosted.in('first', 'button').last().click();
    await hosted.in('first', '[data-count="1"]').waitFor();
    expect(await hosted.in('second', '[data-count="0"]').count()).toBe(1);
  });

  test('leave each other alone when one goes', async () => {
    await hosted.unmount('first');
    expect(await hosted.in('first', '').count()).toBe(0);
    await looksLike('second', second);
    await hosted.in('second', 'button').last().click();
    await hosted.in('second', '[data-count="1"]').waitFor();

    expect(await hosted.mount('again', 'current', '/tool')).toEqual({ mounted: true });
    await hosted.in('again', 'section h1').waitFor();
    await looksLike('again', first);
    await looksLike('second', second);
    expect(hosted.said.filter((line) => /^(?:error|pageerror)/.test(line))).toEqual([]);
  });
});

async function looksLike(
  place: string,
  { words, accent, behind }: (typeof EDITIONS)[keyof typeof EDITIONS],
): Promise<void> {
  expect({
    words: await hosted.in(place, 'section h1').textContent(),
    accent: (await hosted.style(place, 'section', '--theme-accent')).trim(),
    behind: await hosted.style(place, 'section', 'background-color'),
  }).toEqual({ words, accent, behind });
}

/** `/north/0123456789/` of a path below it. */
function folderOf(path = ''): string {
  return path.split('/').slice(0, 3).join('/');
}
