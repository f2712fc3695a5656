import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pack } from '../../fixtures/north/policy/index.ts';
import { readingsFrom } from '../search/readings.ts';
import { SearchData } from '../search/search-data.ts';
import { publishedSearch } from './search-plugin.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  for (const name of ['policy', 'src']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'policy/index.ts'), `export const pack = ${JSON.stringify(pack)};`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const define = (code: string): void => writeFileSync(join(folder, 'src/definition.ts'), code);
const published = async (): Promise<SearchData> =>
  SearchData.parse(JSON.parse(await publishedSearch('north', folder)));

test('every Chinese character of the pack and the pages can be read', async () => {
  define(`export const definition = { id: 'north', pages: [
    { path: 'points', title: { zh: '积分计算', en: 'Points' }, load: () => import('./points.tsx') } ] };`);
  const data = await published();
  expect(data.pages).toEqual([{ path: 'points', title: { zh: '积分计算', en: 'Points' } }]);
  const readings = readingsFrom([data]);
  const chinese = JSON.stringify([pack.programmes, pack.services]).match(/\p{Script=Han}/gu) ?? [];
  expect(chinese.length).toBeGreaterThan(50);
  for (const character of chinese) expect(readings.syllablesOf(character)).not.toContain(undefined);
  expect(readings.syllablesOf('积分')).toEqual(['ji', 'fen']);
});

test('an app without pages of its own has none', async () => {
  expect((await published()).pages).toEqual([]);
});

test('a definition that cannot be read outside a page fails the build with the remedy', async () => {
  define("import './theme.css'; export const definition = { id: 'north' };");
  await expect(published()).rejects.toThrow(/definition\.ts cannot be read outside a page/);
});

test('a definition of another form fails the build', async () => {
  define("export const definition = { id: 'north', pages: [{ path: '/points' }] };");
  await expect(published()).rejects.toThrow(/must export what the district adds as "definition"/);
});
