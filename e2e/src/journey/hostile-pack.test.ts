import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf } from '@portal/district-kit/build-folder';
import { searchDataOf } from '@portal/district-kit/preset';
import { fingerprintOf, type Pack, parsePack } from '@portal/rules-core';
import {
  districtIds,
  type RunningServer,
  registryEntry,
  serveDistrict,
  serveShell,
} from '@portal/scripts/serve';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, newReader, settled } from '../browser.ts';
import { PERSONAS } from '../personas.ts';

// A build that was published in good order, by a team whose data somebody else got at: every text of its pack tries to
// be more than text, on the portal's own pages and on the district's.
const root = join(import.meta.dirname, '../../..');
const [id = ''] = districtIds();
const MARK = 'gotcha';
const PAYLOAD = `"'><img src=x onerror="window.${MARK}=1"><svg onload="window.${MARK}=1"></svg><script>window.${MARK}=1</script><a href="javascript:window.${MARK}=1">${MARK}</a><style>*{display:none}</style>{{${MARK}}}`;

let browser: Browser;
let district: RunningServer;
let shell: RunningServer;
let folder: string;
let programme: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  cpSync(join(root, 'apps', id, 'dist'), folder, { recursive: true });
  const pack = await spoil(folder);
  programme = pack.programmes[0]?.id.replace(`${id}/`, '') ?? '';
  browser = await launchBrowser();
  district = await serveDistrict(folder, 0);
  const entry = registryEntry(folder, district.origin);
  shell = await serveShell(join(root, 'apps/shell/dist'), 0, () => [entry]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await shell?.close();
  await district?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Adds the payload to every text of the build's pack and publishes it as the build's own, with right digests. */
async function spoil(build: string): Promise<Pack> {
  const read = (file: string) => JSON.parse(readFileSync(join(build, file), 'utf8'));
  const write = (file: string, data: unknown) =>
    writeFileSync(join(build, file), JSON.stringify(data));
  const { fingerprint: _, ...sound } = read('policy.json');
  const pack = parsePack(withPayload(sound));
  const fingerprint = await fingerprintOf(pack);
  write('policy.json', { ...pack, fingerprint });
  write('search.json', searchDataOf(pack, read('search.json').pages));
  const release = read('release.json');
  write('release.json', {
    ...release,
    pack: { ...release.pack, fingerprint },
    files: filesOf(build),
  });
  return pack;
}

const TEXT_FIELDS = new Set(['zh', 'en', 'path', 'officialTitle', 'number']);

function withPayload(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPayload);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      typeof each === 'string' && TEXT_FIELDS.has(key) ? each + PAYLOAD : withPayload(each),
    ]),
  );
}

/** What of the payload is more than text on the page as it stands. */
function grown(page: Page): Promise<string[]> {
  return page.evaluate((mark) => {
    const made = document.querySelectorAll(
      'img[src="x"], [onerror], [onload], [onclick], [onmouseover], script:not([src]), a[href^="javascript:" i], style',
    );
    return [
      ...(mark in window ? ['the payload ran'] : []),
      ...(document.querySelector('[data-fallback]') ? ['shown from data'] : []),
      ...[...made].map((element) => element.outerHTML.slice(0, 120)),
    ];
  }, MARK);
}

/** The portal's pages that show a pack's texts, then the district's, by its own code. */
const pages = () => [
  '/',
  '/programmes',
  `/programmes?text=${MARK}`,
  '/check',
  '/check?fact=education.level',
  '/results',
  '/compare',
  '/results/print',
  '/employers/request',
  `/d/${id}`,
  `/d/${id}/programmes`,
  `/d/${id}/programmes/${programme}`,
  `/d/${id}/services`,
  `/d/${id}/document`,
  `/d/${id}/combination`,
];

describe('the texts of a hostile pack', () => {
  test.each(['zh', 'en'] as const)(
    'are text on every page, and nothing else, in %s',
    async (locale) => {
      const reader = await newReader(browser, 'desktop', locale);
      const profile = PERSONAS.find((each) => each.district === id)?.profile ?? {};
      await reader.addInitScript(
        ([kept]) => localStorage.setItem('talent-portal.profile', kept ?? ''),
        [JSON.stringify({ form: 1, profile, notSure: [] })],
      );
      const page = await reader.newPage();
      // The security policy would stop most of it, too; nothing may get as far as to be stopped.
      const stopped: string[] = [];
      page.on('console', (message) => {
        if (/Content.Security.Policy|TrustedHTML/i.test(message.text()))
          stopped.push(message.text());
      });
      page.on('dialog', (dialog) => stopped.push(`a dialog: ${dialog.message()}`));
      const shown: string[] = [];
      const wrong: string[] = [];
      for (const path of pages()) {
        await page.goto(`${shell.origin}${path}`);
        await page.locator('h1').first().waitFor();
        await settled(page);
        // What is folded away is on the page as well; what is searched for comes once the index is made.
        const comes = page.waitForFunction(
          (tag) => document.body.textContent?.includes(tag),
          '<img src=x onerror=',
          { timeout: 15_000 },
        );
        if (await comes.catch(() => undefined)) shown.push(path);
        wrong.push(...(await grown(page)).map((fault) => `${path}: ${fault}`));
      }
      expect(wrong).toEqual([]);
      expect(stopped).toEqual([]);
      // Each page was put to the test: the payload stood on it, as text.
      expect(shown).toEqual(pages());
      await reader.close();
    },
  );
});
