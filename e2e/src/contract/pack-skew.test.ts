import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newKey, releaseRoot } from '@portal/deploy/release';
import { filesOf, releaseOf } from '@portal/district-kit/build-folder';
import { BUILD_FILES } from '@portal/district-kit/registry';
import { registryEntry, serveDistrict, serveShell } from '@portal/scripts/serve';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, newReader } from '../browser.ts';
import { NORTH } from './north-variants.ts';
import { openWorkshop, type Workshop } from './variants.ts';

// A pack written for a portal that comes later has a field that the one readers have open does not know.
const shell = join(import.meta.dirname, '../../../apps/shell/dist');
let workshop: Workshop;
let browser: Browser;
let folder: string;
/** Folders of builds. */
let known: string;
let later: string;

beforeAll(async () => {
  workshop = openWorkshop();
  known = workshop.build({ app: NORTH });
  folder = mkdtempSync(join(tmpdir(), 'contract-skew-'));
  later = join(folder, 'later');
  withLaterField(known, later);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  workshop?.[Symbol.dispose]();
  if (folder) rmSync(folder, { recursive: true });
});

test('is not published while such a portal is live, and the refusal names portal, record and field', async () => {
  const releases = releaseRoot(join(folder, 'root'), { key: newKey() });
  await releases.init();
  const { build } = await releases.publishShell(shell);
  await releases.promoteShell(build);
  await releases.register('north', {
    origin: 'http://127.0.0.1:1',
    name: { zh: '北区', en: 'North' },
  });
  await expect(releases.publish('north', later)).rejects.toThrow(
    /north\/settling-in.*waitingMonths/s,
  );
  // The same build without the field is taken.
  await releases.publish('north', known);
});

test('is not read in part: the rules of the build before are shown, and it is said that they are', async () => {
  const builds = { current: later, previous: known };
  const district = await serveDistrict(builds, 0);
  const portal = await serveShell(shell, 0, () => [registryEntry(builds, district.origin)]);
  const reader = await newReader(browser, 'desktop', 'en');
  try {
    const page = await reader.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${portal.origin}/d/north`);
    await page.locator('[data-provenance][data-role="previous"]').waitFor();
    await page.locator('[data-district] [data-district] h1').waitFor();
    await page.locator('main', { hasText: 'These are the rules of the version before' }).waitFor();
    await expect.poll(() => said.join('\n')).toMatch(/north\/settling-in.*waitingMonths/);
  } finally {
    await reader.close();
    await Promise.all([district.close(), portal.close()]);
  }
});

/** Another build of the same district whose first programme says something more; whole, with digests of its own. */
function withLaterField(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const policy = join(to, BUILD_FILES.policy);
  const pack = JSON.parse(readFileSync(policy, 'utf8')) as { programmes: object[] };
  const [first, ...others] = pack.programmes;
  const programmes = [{ ...first, waitingMonths: 6 }, ...others];
  writeFileSync(policy, JSON.stringify({ ...pack, programmes }));
  const release = { ...releaseOf(from), build: 'abcdef0123' };
  const file = join(to, BUILD_FILES.release);
  rmSync(file);
  writeFileSync(file, JSON.stringify({ ...release, files: filesOf(to) }));
}
