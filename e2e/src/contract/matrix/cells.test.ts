import type { BuildRef, RegistryEntry } from '@portal/district-kit/registry';
import { expect, test } from 'vitest';
import { type Cell, cellsOf, type Shell } from './cells.ts';

const digest = `sha384-${'a'.repeat(64)}`;
const build = (name: string): BuildRef => ({
  build: name.repeat(10),
  contract: 2,
  fingerprint: name,
  integrity: { release: digest, manifest: digest, policy: digest, search: digest },
});
const shell = (name: string, from: number, to: number): Shell => ({
  build: name.repeat(10),
  role: 'current',
  contracts: { from, to },
  packSchema: `shell/${name.repeat(10)}/pack.schema.json`,
  missing: false,
});
const north = (builds: Partial<RegistryEntry>): RegistryEntry => ({
  id: 'north',
  name: { zh: '北区', en: 'North' },
  origin: 'https://north.test',
  ...builds,
});
const told = (cells: Cell[]) =>
  cells.map((cell) => [
    cell.shell.build[0],
    cell.role,
    cell.build.fingerprint,
    cell.build.contract,
    cell.expected,
  ]);

test('every live build meets every live shell, once, and the contracts on both sides of its range', () => {
  const entry = north({
    current: build('a'),
    previous: build('b'),
    canary: { build: build('c'), percent: 10, paused: 'it failed' },
    scheduled: { build: build('b'), from: '2027-01-01' },
  });
  expect(told(cellsOf([shell('1', 2, 3), shell('2', 1, 2)], [entry]))).toEqual([
    ['1', 'current', 'a', 2, 'works'],
    ['1', 'previous', 'b', 2, 'works'],
    ['1', 'canary', 'c', 2, 'works'],
    ['1', 'current', 'a', 1, 'refused'],
    ['1', 'current', 'a', 4, 'refused'],
    ['2', 'current', 'a', 2, 'works'],
    ['2', 'previous', 'b', 2, 'works'],
    ['2', 'canary', 'c', 2, 'works'],
    // No registry can name a contract below 1.
    ['2', 'current', 'a', 3, 'refused'],
  ]);
});

test('a district that has published nothing is in no pair', () => {
  expect(cellsOf([shell('1', 1, 1)], [north({})])).toEqual([]);
});
