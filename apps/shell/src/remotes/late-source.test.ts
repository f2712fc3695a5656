import type { CodeSource, FederatedCode } from '@portal/district-kit/load';
import { expect, test, vi } from 'vitest';
import { lateSource } from './late-source.ts';

const code: FederatedCode = {
  name: 'district_north',
  globalName: 'district_north',
  entry: 'https://north.test/entry.js',
  integrity: '',
  styles: [],
  scripts: [],
  copies: [],
};
const source: CodeSource = { load: async ({ name }, expose) => `${name} ${expose}` };

test('the source is fetched once, when it is first needed, and hands code over', async () => {
  const load = vi.fn(async () => ({ source }));
  const late = lateSource({ react: '19.0.0' }, load);
  expect(late.shared).toEqual({ react: '19.0.0' });
  expect(load).not.toHaveBeenCalled();
  late.prepare?.();
  expect(await late.load(code, './district')).toBe('district_north ./district');
  expect(await late.load(code, './tool')).toBe('district_north ./tool');
  expect(load).toHaveBeenCalledTimes(1);
});

test('the source is told when nobody waits any more', async () => {
  const given = vi.fn(source.load);
  const late = lateSource({}, async () => ({ source: { load: given } }));
  const { signal } = new AbortController();
  await late.load(code, './district', signal);
  expect(given).toHaveBeenCalledWith(code, './district', signal);
});

test('a source that did not come is fetched again, and preparing never fails', async () => {
  const load = vi.fn(async () => ({ source }));
  load.mockRejectedValueOnce(new Error('gone'));
  const late = lateSource({}, load);
  late.prepare?.();
  await expect(late.load(code, './district')).rejects.toThrow('gone');
  expect(await late.load(code, './district')).toBe('district_north ./district');
  expect(load).toHaveBeenCalledTimes(2);
});
