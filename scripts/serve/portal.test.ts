import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { verify } from '@portal/deploy/keys';
import { filesOf, integrityOf } from '@portal/district-kit/build-folder';
import {
  openEnvelope,
  PortalConfig,
  parseRegistry,
  previousRegistryPath,
  REGISTRY_TYPE,
  type Registry,
} from '@portal/district-kit/registry';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NotBuiltError, type RunningPortal, servePortal } from './portal.ts';
import { ask, VISIT } from './testing/ask.ts';

let folder: string;
let shell: string;
let portal: RunningPortal | undefined;

/** A build as the bundler leaves it, in little; a larger one would be served no differently. */
function district(id: string, build = '0123456789'): string {
  const dist = join(folder, id, build);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  };
  write('index.html', `<!doctype html><title>${build}</title>`);
  write('mf-manifest.json', '{}');
  write('search.json', '{}');
  write('policy.json', JSON.stringify({ district: { id, name: { zh: `${id}区`, en: id } } }));
  write('static/js/entry.0123456789.js', build);
  write(
    'release.json',
    JSON.stringify({
      schemaVersion: 1,
      district: id,
      build,
      commit: null,
      contract: 1,
      shared: {},
      pack: { schemaVersion: 1, fingerprint: `rules of ${build}` },
      files: filesOf(dist),
    }),
  );
  return dist;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-'));
  shell = join(folder, 'shell');
  mkdirSync(shell);
  writeFileSync(join(shell, 'index.html'), '<!doctype html>');
});
afterEach(async () => {
  await portal?.close();
  portal = undefined;
  rmSync(folder, { recursive: true });
});

/** As the portal's page reads it: checked against the keys of the deployment. */
async function registry(
  { origin }: RunningPortal,
  pathOf: (path: string) => string = (path) => path,
): Promise<Registry> {
  const config = PortalConfig.parse(await (await fetch(`${origin}/portal.json`)).json());
  const signed = await (await fetch(origin + pathOf(config.registry))).json();
  const { keys } = config;
  return parseRegistry(
    await openEnvelope(signed, { payloadType: REGISTRY_TYPE, keys, verify }),
    origin,
  );
}
test('home has a page of its own where the build has one', async () => {
  writeFileSync(join(shell, 'home.html'), '<!doctype html><h1>Home</h1>');
  portal = await servePortal({ shell, districts: [], firstPort: 0 });
  const { origin } = portal;
  const page = async (path: string): Promise<string> =>
    (await ask(origin, path, VISIT)).body.toString();
  expect(await page('/?lang=en')).toContain('<h1>Home</h1>');
  expect(await page('/check')).not.toContain('Home');
});

describe('the registry', () => {
  test('is signed, and names the builds in use, each with its role and its digests', async () => {
    const { current, previous } = {
      current: district('south', 'bbbbbbbbbb'),
      previous: district('south', 'aaaaaaaaaa'),
    };
    const canary = { folder: district('south', 'cccccccccc'), percent: 10 };
    portal = await servePortal({
      shell,
      districts: [district('north'), { current, previous, canary }],
      firstPort: 0,
    });
    const { districts } = await registry(portal);
    expect(districts).toEqual(portal.districts.map(({ entry }) => entry));
    expect(districts[1]).toMatchObject({
      id: 'south',
      name: { zh: 'south区', en: 'south' },
      current: {
        build: 'bbbbbbbbbb',
        contract: 1,
        fingerprint: 'rules of bbbbbbbbbb',
        integrity: { search: integrityOf(Buffer.from('{}')) },
      },
      previous: { build: 'aaaaaaaaaa' },
      canary: { percent: 10, build: { build: 'cccccccccc' } },
    });
  });

  test('has a higher number when a district publishes another build, and the same while none does', async () => {
    portal = await servePortal({ shell, districts: [district('north')], firstPort: 0 });
    const first = await registry(portal);
    expect(await registry(portal)).toEqual(first);
    await portal.district('north').publish(district('north', 'ffffffffff'));
    const second = await registry(portal);
    expect(second.sequence).toBeGreaterThan(first.sequence);
    expect(second.districts[0]?.current?.build).toBe('ffffffffff');
  });

  test('before the current one lies beside it once there are two', async () => {
    portal = await servePortal({ shell, districts: [district('north')], firstPort: 0 });
    const first = await registry(portal);
    expect((await fetch(`${portal.origin}/registry.previous.json`)).status).toBe(404);
    await portal.district('north').publish(district('north', 'ffffffffff'));
    expect(await registry(portal, previousRegistryPath)).toEqual(first);
  });

  test('of one start is not signed with the key of another', async () => {
    portal = await servePortal({ shell, districts: [], firstPort: 0 });
    const config = await (await fetch(`${portal.origin}/portal.json`)).text();
    await portal.close();
    portal = await servePortal({ shell, districts: [], firstPort: 0 });
    expect(await (await fetch(`${portal.origin}/portal.json`)).text()).not.toBe(config);
  });
});

test('the policy of the portal’s pages lets in its districts’ folders and nothing else', async () => {
  portal = await servePortal({
    shell,
    districts: [district('north'), district('south')],
    firstPort: 0,
  });
  const policy = (await fetch(portal.origin)).headers.get('content-security-policy') ?? '';
  const folders = portal.districts.map(({ entry }) => `${entry.origin}/${entry.id}/`);
  expect(policy).toContain(`script-src 'self' ${folders.join(' ')};`);
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("worker-src 'self'");
});

describe('a district’s origin', () => {
  let origin: string;
  beforeEach(async () => {
    const builds = {
      current: district('north', 'bbbbbbbbbb'),
      previous: district('north', 'aaaaaaaaaa'),
    };
    portal = await servePortal({ shell, districts: [builds], firstPort: 0 });
    origin = portal.district('north').entry.origin;
  });

  test.each(['aaaaaaaaaa', 'bbbbbbbbbb'])(
    'has build %s in a folder of its own, kept for ever and open to any page',
    async (build) => {
      const answer = await fetch(`${origin}/north/${build}/static/js/entry.0123456789.js`);
      expect(await answer.text()).toBe(build);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      const policy = await fetch(`${origin}/north/${build}/policy.json`);
      expect(policy.headers.get('cache-control')).toContain('immutable');
    },
  );

  test('answers visits below the district with the page of the current build, which nobody may read', async () => {
    for (const path of ['/north/', '/north/programmes/housing']) {
      const { body, headers } = await ask(origin, path, VISIT);
      expect(body.toString()).toContain('<title>bbbbbbbbbb');
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  test.each(['/', '/north'])('leads from %s to the district', async (path) => {
    const { status, headers } = await ask(origin, `${path}?asOf=2026-01-31`, VISIT);
    expect([status, headers.location]).toEqual([302, '/north/?asOf=2026-01-31']);
  });

  test.each([
    '/north/cccccccccc/static/js/entry.0123456789.js',
    '/north/bbbbbbbbbb/programmes',
    '/north/bbbbbbbbbb/../cccccccccc/policy.json',
    '/south/',
    '/policy.json',
  ])('has nothing at %s', async (path) => {
    const { status, headers } = await ask(origin, path, VISIT);
    expect(status).toBe(404);
    expect(headers['cache-control']).toBe('no-store');
  });
});

test('a district stops and starts again on its own, at the same address', async () => {
  portal = await servePortal({ shell, districts: [district('north')], firstPort: 0 });
  const north = portal.district('north');
  const url = `${north.entry.origin}/north/0123456789/policy.json`;
  expect((await fetch(url)).ok).toBe(true);
  await north.stop();
  await expect(fetch(url)).rejects.toThrow();
  await north.start();
  expect((await fetch(url)).ok).toBe(true);
});

test('what is not built is named, and nothing is left running', async () => {
  rmSync(join(shell, 'index.html'));
  const north = district('north');
  await expect(servePortal({ shell, districts: [north], firstPort: 41_870 })).rejects.toThrow(
    NotBuiltError,
  );
  await expect(fetch('http://127.0.0.1:41871/north/')).rejects.toThrow();
});
