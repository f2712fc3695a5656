import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseDeployment, readDeployment } from '../nginx/deployment.ts';
import { appsOf, composeFile, containerConfig, dockerfile } from './docker.ts';

const root = join(import.meta.dirname, '../../..');
const apps = readdirSync(join(root, 'apps')).filter((app) =>
  existsSync(join(root, 'apps', app, 'package.json')),
);

describe('Dockerfiles', () => {
  test.each(apps)('%s has its own, as it is written for every app', (app) => {
    expect(readFileSync(join(root, 'apps', app, 'Dockerfile'), 'utf8')).toBe(dockerfile(app));
  });

  test('nothing of the sources comes into an image', () => {
    const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
    expect(ignored).toContain('*');
    const taken = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    for (const app of apps)
      for (const [, source = ''] of dockerfile(app).matchAll(/^COPY (\S+) \S+$/gm))
        expect(
          taken.some((path) => source.startsWith(path.replace(/\*.*$/, ''))),
          source,
        ).toBe(true);
  });
});

const deployment = readDeployment(join(root, 'deploy/example/this-machine.json'));

interface Service {
  build: { context: string; dockerfile: string; target: string };
  ports: string[];
  volumes: string[];
  read_only: boolean;
}
const compose = parse(composeFile(deployment), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};

test('the compose file has a service for each app of the deployment', () => {
  const folders = Object.values(compose.services).map(({ build }) => build.dockerfile);
  expect(folders).toEqual(appsOf(deployment).map((app) => `apps/${app}/Dockerfile`));
  expect(Object.keys(compose.services)).toEqual([
    'portal',
    ...deployment.districts.map(({ id }) => id),
  ]);
});

test('each service is at its own port, changes nothing, and sees the release root', () => {
  for (const [name, { ports, volumes, read_only, build }] of Object.entries(compose.services)) {
    const place = [{ id: 'portal', ...deployment.portal }, ...deployment.districts].find(
      ({ id }) => id === name,
    );
    expect(ports).toEqual([`${place?.listen}:8080`]);
    expect(read_only).toBe(true);
    expect(build.target).toBe('server');
    expect(volumes[0]).toMatch(/^\$\{PORTAL_RELEASE_ROOT:\?.*\}:\/srv\/talent-portal:ro$/);
  }
  expect(compose.services.portal?.volumes).toContain('health:/var/log/talent-portal');
  expect(compose.volumes).toHaveProperty('health');
});

test('two containers at one address are refused, with the remedy', () => {
  const [first] = deployment.districts;
  expect(() =>
    composeFile({ ...deployment, portal: { ...deployment.portal, listen: first?.listen ?? '' } }),
  ).toThrow(
    /Two apps of the deployment listen at 127\.0\.0\.1:\d+; containers need an address each/,
  );
});

test('a container’s nginx has one server block, without TLS, for the origin that readers use', () => {
  const tls = { certificate: '/a', key: '/b' };
  const secure = parseDeployment(
    {
      releaseRoot: '/elsewhere',
      portal: { origin: 'https://talent.test', listen: '443', tls },
      districts: [{ id: 'north', origin: 'https://north.test', listen: '443', tls }],
      redirectFrom: '80',
      logs: { error: '/var/log/error.log', health: '/var/log/health.log' },
    },
    'a test',
  );
  const north = containerConfig(secure, 'north');
  expect(north).toContain('server_name north.test;');
  expect(north).toContain('listen 8080;');
  expect(north).toContain('Strict-Transport-Security');
  expect(north).not.toMatch(/ssl|elsewhere|server_name talent\.test/);
  expect(north).toContain('root /srv/talent-portal;');
  const portal = containerConfig(secure, 'shell');
  expect(portal).toContain('server_name talent.test;');
  expect(portal).toContain('https://north.test/north/');
  expect(() => containerConfig(secure, 'south')).toThrow(/no "south"/);
});
