import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { releaseOf } from '@portal/district-kit/build-folder';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestRoot, temporaryRoot } from '../testing/index.ts';
import { makeRelease } from './build/make-release.ts';
import { commonBudgets, overBudget } from './check/budgets.ts';
import { districtWeights, entryOf } from './check/district-check.ts';

// The invented district, as the bundler really builds it: what the small builds of the other tests stand for.
const entry = createRequire(import.meta.url).resolve('@portal/district-kit/registry');
const kit = join(dirname(entry), '../..');
const north = join(kit, 'fixtures/north');

let folder: string;
let dist: string;
let root: TestRoot;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fixture-'));
  dist = join(folder, 'dist');
  root = await temporaryRoot();
  execFileSync(
    process.execPath,
    [join(kit, 'node_modules/@rsbuild/core/bin/rsbuild.js'), 'build', '--dist-path', dist],
    { cwd: north, stdio: 'pipe', env: { ...process.env, NODE_ENV: 'production' } },
  );
}, 240_000);
afterAll(() => {
  root?.[Symbol.dispose]();
  rmSync(folder, { recursive: true, force: true });
});

test('a real build is made a release, published, given to readers and found whole', async () => {
  const { build } = releaseOf(dist);
  const made = await makeRelease({
    dist,
    to: join(folder, 'releases'),
    repository: join(import.meta.dirname, '../../..'),
    sources: ['packages/district-kit/fixtures/north/src'],
  });
  expect((await root.publish('north', made.folder)).build).toBe(build);
  await root.promote('north', build);
  const { problems, builds, files } = await root.verify();
  expect(problems).toEqual([]);
  expect(builds).toBe(1);
  expect(files).toBeGreaterThan(30);
  const page = readFileSync(join(root.folder, 'north/index.html'), 'utf8');
  expect(page).toContain(`/north/${build}/static/js/`);
});

test('its weights are those of the files that a host fetches first', async () => {
  const weights = await districtWeights(dist, releaseOf(dist), await entryOf(dist));
  for (const weight of Object.values(weights)) expect(weight).toBeGreaterThan(0);
  expect(overBudget(weights, commonBudgets().district)).toEqual([]);
});
