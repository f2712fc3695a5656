import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newKey, type ReleaseRoot, releaseRoot } from '@portal/deploy/release';
import { releaseOf } from '@portal/district-kit/build-folder';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../browser.ts';
import { EDITIONS, editionOf, NORTH } from '../north-variants.ts';
import { type Change, openWorkshop, type Workshop } from '../variants.ts';
import { cellsOf } from './cells.ts';
import { tableLine } from './table.ts';
import { tryCell, type Verdict } from './try-cell.ts';

const shell = join(import.meta.dirname, '../../../../apps/shell/dist');

// Two builds that work, and one that readers are to try, of which a page breaks.
let workshop: Workshop;
let browser: Browser;
let releases: ReleaseRoot;
let verdicts: Verdict[];

/** The fixture has a page that breaks, for tests of what a reader sees then. */
const WHOLE: Change = {
  file: `${NORTH}/src/broken-page.tsx`,
  text: `export default function WholePage() {
  return <h1>Whole</h1>;
}
`,
};

beforeAll(async () => {
  workshop = openWorkshop();
  const first = workshop.build({ app: NORTH, changes: [...editionOf(EDITIONS.first), WHOLE] });
  const second = workshop.build({ app: NORTH, changes: [...editionOf(EDITIONS.second), WHOLE] });
  const broken = workshop.build({ app: NORTH });
  releases = releaseRoot(mkdtempSync(join(tmpdir(), 'contract-root-')), { key: newKey() });
  await releases.init();
  const { build } = await releases.publishShell(shell);
  await releases.promoteShell(build);
  await releases.register('north', {
    origin: 'http://127.0.0.1:1',
    name: { zh: '北区', en: 'North' },
  });
  for (const folder of [first, second, broken]) await releases.publish('north', folder);
  await releases.promote('north', releaseOf(first).build);
  await releases.promote('north', releaseOf(second).build);
  await releases.promote('north', releaseOf(broken).build, { canary: 10 });

  browser = await launchBrowser();
  const [{ shells }, { districts }] = await Promise.all([releases.status(), releases.registry()]);
  verdicts = [];
  for (const cell of cellsOf(shells, districts))
    verdicts.push(await tryCell(cell, releases.folder, browser));
});
afterAll(async () => {
  await browser?.close();
  workshop?.[Symbol.dispose]();
  if (releases) rmSync(releases.folder, { recursive: true });
});

function verdictOf(role: string, expected = 'works'): Verdict {
  const found = verdicts.filter(({ cell }) => cell.role === role && cell.expected === expected);
  expect(found).toHaveLength(1);
  const [verdict] = found;
  if (!verdict) throw new Error(`There is no verdict on the ${role} build.`);
  return verdict;
}

describe('every live build in every live portal', () => {
  test.each(['current', 'previous'])('the %s one works, each of its pages', (role) => {
    const verdict = verdictOf(role);
    expect(verdict).toMatchObject({ found: 'works', problems: [] });
    // The shared pages and its own two.
    expect(verdict.pages).toBeGreaterThan(6);
    expect(tableLine(verdict)).toMatch(/ north .* works, \d+ pages +pass$/);
  });

  test('one of which a single page breaks fails, by the name of that page', () => {
    const verdict = verdictOf('canary');
    expect(verdict.found).toBe('fails');
    expect(verdict.problems[0]).toBe('/d/north/broken is shown from its data.');
    expect(tableLine(verdict)).toMatch(/canary .* fails +FAIL\n +\/d\/north\/broken/);
  });

  test('one that follows the contract above the range is refused, and nothing of its code is asked for', () => {
    expect(verdictOf('current', 'refused')).toMatchObject({ found: 'refused', problems: [] });
  });
});
