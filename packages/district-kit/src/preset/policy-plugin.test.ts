import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintOf, type Pack, parsePack } from '@portal/rules-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pack } from '../../fixtures/north/policy/index.ts';
import { publishedPack } from './policy-plugin.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
  mkdirSync(join(folder, 'policy'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (code: string): void => writeFileSync(join(folder, 'policy/index.ts'), code);
const north = join(import.meta.dirname, '../../fixtures/north');

test('what is published is the pack, valid, with the fingerprint of its content', async () => {
  const published: Pack = parsePack(JSON.parse(await publishedPack('north', north)));
  const { fingerprint, ...rest } = published;
  expect(rest).toEqual(pack);
  expect(fingerprint).toBe(await fingerprintOf(pack));
});

test('the same pack is published as the same bytes', async () => {
  expect(await publishedPack('north', north)).toBe(await publishedPack('north', north));
});

test('a pack that is not valid fails the build, by record and field', async () => {
  const invalid = {
    ...pack,
    programmes: pack.programmes.map((entry) => ({ ...entry, needs: [] })),
  };
  write(`export const pack = ${JSON.stringify(invalid)};`);
  await expect(publishedPack('north', folder)).rejects.toThrow(/north\/settling-in, needs/);
});

test('the pack of another district fails the build', async () => {
  await expect(publishedPack('south', north)).rejects.toThrow(
    /holds the pack of "north", but this app is "south"/,
  );
});

test('a missing pack fails the build with the remedy', async () => {
  await expect(publishedPack('north', folder)).rejects.toThrow(/is missing; it must export/);
  write('export const rules = {};');
  await expect(publishedPack('north', folder)).rejects.toThrow(/must export .* as "pack"/);
});
