import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NotBuiltError, type RunningPortal, servePortal } from './portal.ts';

let folder: string;
let portal: RunningPortal | undefined;

function build(name: string, files: Record<string, string>): string {
  const dist = join(folder, name);
  mkdirSync(dist);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(dist, file), text);
  return dist;
}

const district = (id: string): string =>
  build(id, {
    'policy.json': JSON.stringify({ district: { id, name: { zh: `${id}区`, en: id } } }),
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-'));
});
afterEach(async () => {
  await portal?.close();
  portal = undefined;
  rmSync(folder, { recursive: true });
});

test('the registry and the policy name the origins in use', async () => {
  const shell = build('shell', { 'index.html': '<!doctype html>' });
  portal = await servePortal({
    shell,
    districts: [district('north'), district('south')],
    firstPort: 0,
  });
  const registry = (await (await fetch(`${portal.origin}/registry.json`)).json()) as {
    districts: unknown[];
  };
  expect(registry).toEqual({
    schemaVersion: 1,
    districts: portal.districts.map(({ entry }) => entry),
  });
  expect(registry.districts[1]).toMatchObject({
    id: 'south',
    name: { zh: 'south区', en: 'south' },
  });
  const page = await fetch(portal.origin);
  const policy = page.headers.get('content-security-policy') ?? '';
  for (const { entry } of portal.districts)
    expect(policy).toMatch(new RegExp(`script-src 'self'.* ${entry.origin}[ ;]`));
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("worker-src 'self'");
});

test('a district stops and starts again on its own, at the same address', async () => {
  const shell = build('shell', { 'index.html': '' });
  portal = await servePortal({ shell, districts: [district('north')], firstPort: 0 });
  const north = portal.district('north');
  const url = `${north.entry.origin}/policy.json`;
  expect((await fetch(url)).ok).toBe(true);
  await north.stop();
  await expect(fetch(url)).rejects.toThrow();
  await north.start();
  expect((await fetch(url)).ok).toBe(true);
});

test('what is not built is named, and nothing is left running', async () => {
  const shell = build('shell', {});
  const north = district('north');
  await expect(servePortal({ shell, districts: [north], firstPort: 41_870 })).rejects.toThrow(
    NotBuiltError,
  );
  await expect(fetch('http://127.0.0.1:41871/policy.json')).rejects.toThrow();
});
