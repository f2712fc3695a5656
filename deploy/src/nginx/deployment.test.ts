import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DeploymentError, localDeployment, parseDeployment, readDeployment } from './deployment.ts';

const good = {
  releaseRoot: '/srv/root',
  portal: { origin: 'https://talent.test', listen: '443', tls: { certificate: '/a', key: '/b' } },
  districts: [
    { id: 'north', origin: 'http://127.0.0.1:4101', listen: '127.0.0.1:4101' },
    { id: 'south', origin: 'http://south.talent.test', listen: ['80', '[::]:80'] },
  ],
  logs: { error: 'stderr', health: '/var/log/health.log' },
};
/** The file with one value in another way. */
function having(path: string, value: unknown): unknown {
  const data: unknown = structuredClone(good);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place = data as Record<string, unknown>;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  place[last] = value;
  return data;
}

test('a deployment is read', () => {
  expect(parseDeployment(good, 'here')).toEqual(good);
});

test('the examples are deployments', () => {
  const folder = join(import.meta.dirname, '../../example');
  const files = readdirSync(folder);
  expect(files.length).toBeGreaterThan(1);
  for (const file of files)
    expect(readDeployment(join(folder, file)).districts.length).toBeGreaterThan(0);
});

describe('what could mean something else in a configuration is refused, by its place', () => {
  test.each([
    ['releaseRoot', 'srv/root', /path begins with \//],
    ['releaseRoot', '/srv/root; include /etc/passwd', /path begins with/],
    ['releaseRoot', '/srv/$host', /path begins with/],
    ['releaseRoot', '/srv/a b', /path begins with/],
    ['releaseRoot', '/srv/{x}', /path begins with/],
    ['releaseRoot', '/srv/../etc', /no \.\./],
    ['releaseRoot', '/srv\n}', /path begins with/],
    ['logs.health', '/var/log/"x"', /path begins with/],
    ['logs.error', 'syslog:server=evil.test', /path begins with/],
    ['portal.origin', 'https://talent.test/', /without a slash/],
    ['portal.origin', 'https://talent.test;', /origin is/],
    ['portal.origin', 'https://talent.test evil', /origin is/],
    ['portal.origin', "https://talent.test';", /origin is/],
    ['portal.origin', 'https://*.test', /origin is/],
    ['portal.origin', 'https://Talent.test', /small letters/],
    ['portal.origin', 'javascript:alert(1)', /origin is/],
    ['portal.listen', '443 ssl', /where to listen/],
    ['portal.listen', 'unix:/tmp/x', /where to listen/],
    ['portal.listen', '70000', /no such port/],
    ['portal.listen', '127.0.0.1:0', /no such port/],
    ['portal.listen', [], /listen/],
    ['portal.tls.key', '/etc/ssl/$key', /path begins with/],
    ['districts.0.id', 'North', /lower-case/],
    ['districts.0.id', 'shell', /what the portal itself is called/],
    ['districts.1.id', 'north', /twice/],
    ['districts.0.origin', 'https://talent.test', /is taken/],
    ['districts.0.tls', { certificate: '/a', key: '/b' }, /origin is an https one/],
    ['redirectFrom', '443', /redirected from/],
    ['districts.0.listen', '443', /with tls for one and without for another/],
    ['proxies', ['10.0.0.0/8; deny all'], /a network is/],
    ['proxies', ['all'], /a network is/],
    ['colour', 'red', /colour/],
  ])('%s: %j', (path, value, message) => {
    const parse = (): unknown => parseDeployment(having(path, value), 'deployment.json');
    expect(parse).toThrow(DeploymentError);
    expect(parse).toThrow(/^deployment\.json is no deployment file:\n- /);
    expect(parse).toThrow(message);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'deployment-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file that is none is named', () => {
  expect(() => readDeployment(join(folder, 'gone.json'))).toThrow(/gone\.json cannot be read/);
  const file = join(folder, 'broken.json');
  writeFileSync(file, '{');
  expect(() => readDeployment(file)).toThrow(DeploymentError);
});

test('on this machine each has an origin of its own', async () => {
  const { portal, districts } = await localDeployment({
    releaseRoot: folder,
    districts: ['north', 'south', 'east'],
  });
  const origins = [portal, ...districts].map(({ origin }) => origin);
  expect(new Set(origins).size).toBe(4);
  for (const origin of origins) expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});
