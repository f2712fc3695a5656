import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { REGISTRY_TYPE } from '@portal/district-kit/registry';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { disagreements } from './check.ts';
import { type Deployment, localDeployment } from './deployment.ts';

let root: string;
let deployment: Deployment;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
function register(districts: { id: string; origin: string; current?: unknown }[]): void {
  const registry = {
    schemaVersion: 2,
    sequence: 1,
    issuedAt: '2026-11-21T00:00:00Z',
    districts: districts.map((entry) => ({ name: { zh: '区', en: 'District' }, ...entry })),
  };
  write(
    'registry.json',
    JSON.stringify({
      payloadType: REGISTRY_TYPE,
      payload: Buffer.from(JSON.stringify(registry)).toString('base64'),
      signatures: [{ keyid: 'x', sig: 'AAAA' }],
    }),
  );
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  deployment = await localDeployment({ releaseRoot: root, districts: ['north'] });
  write('portal.json', '{}');
  write('shell/site/index.html', '');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const origin = (): string => deployment.districts[0]?.origin ?? '';

test('a root and a deployment that fit together', () => {
  register([{ id: 'north', origin: origin() }]);
  expect(disagreements(deployment)).toEqual([]);
  register([{ id: 'north', origin: `${origin()}/` }]);
  expect(disagreements(deployment)).toEqual([]);
});

test('a district that is registered elsewhere', () => {
  register([{ id: 'north', origin: 'https://elsewhere.test' }]);
  expect(disagreements(deployment)).toEqual([
    expect.stringContaining(`release register north --origin ${origin()}`),
  ]);
});

test('districts that only one of them knows', () => {
  register([{ id: 'south', origin: 'https://south.test' }]);
  expect(disagreements(deployment)).toEqual([
    expect.stringMatching(/^south is registered .* not in the deployment/),
    expect.stringMatching(/^north is served and not registered/),
  ]);
});

test('what is missing', () => {
  rmSync(join(root, 'shell'), { recursive: true });
  rmSync(join(root, 'portal.json'));
  expect(disagreements(deployment)).toEqual([
    expect.stringMatching(/no portal\.json: make it with "release init"/),
    expect.stringMatching(/no registry\.json/),
    expect.stringMatching(/no shell\/site\/index\.html: publish/),
  ]);
  rmSync(root, { recursive: true });
  expect(disagreements(deployment)).toEqual([expect.stringContaining('There is no release root')]);
});

test('a current build without its page', () => {
  const digest = `sha384-${'a'.repeat(64)}`;
  const integrity = { release: digest, manifest: digest, policy: digest, search: digest };
  const current = { build: '0123456789', contract: 1, fingerprint: 'a', integrity };
  register([{ id: 'north', origin: origin(), current }]);
  expect(disagreements(deployment)).toEqual([
    expect.stringContaining('"release sign" writes it again'),
  ]);
  write('north/index.html', '');
  expect(disagreements(deployment)).toEqual([]);
});

test('a registry that cannot be read', () => {
  write('registry.json', '{"schemaVersion":1}');
  expect(disagreements(deployment)).toEqual([
    expect.stringMatching(/registry\.json cannot be read/),
  ]);
});
