import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request as plainRequest } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HTTPS_HEADERS } from '@portal/deploy/headers';
import { localDeployment, type RunningNginx, startNginx } from '@portal/deploy/nginx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HandMadeRoot, makeRoot, SCRIPT_PATH } from './hand-made-root.ts';

let root: HandMadeRoot;
let nginx: RunningNginx;
let folder: string;
const port = { https: 0, http: 0 };

beforeAll(async () => {
  root = makeRoot();
  folder = mkdtempSync(join(tmpdir(), 'portal-tls-'));
  const tls = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-days', '1', '-subj', '/CN=talent.test', '-keyout', tls.key, '-out', tls.certificate],
      ...['-addext', 'subjectAltName=DNS:talent.test,DNS:north.talent.test'],
    ],
    { stdio: 'ignore' },
  );
  // Free ports, taken for other names than this machine's.
  const local = await localDeployment({ releaseRoot: root.folder, districts: ['north'] });
  const portOf = (origin = ''): number => Number(new URL(origin).port);
  port.https = portOf(local.portal.origin);
  port.http = portOf(local.districts[0]?.origin);
  const place = { listen: `127.0.0.1:${port.https}`, tls };
  nginx = await startNginx({
    deployment: {
      ...local,
      portal: { origin: `https://talent.test:${port.https}`, ...place },
      districts: [{ id: 'north', origin: `https://north.talent.test:${port.https}`, ...place }],
      redirectFrom: `127.0.0.1:${port.http}`,
    },
  });
});
afterAll(async () => {
  await nginx.stop();
  root.remove();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
}

function ask(name: string, path: string, secure = true): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      path,
      agent: false as const,
      headers: { host: `${name}:${secure ? port.https : port.http}` },
    };
    const sent = secure
      ? request({
          ...options,
          port: port.https,
          servername: name,
          // Nobody vouches for a certificate that was made for this test.
          rejectUnauthorized: false,
        })
      : plainRequest({ ...options, port: port.http });
    sent.on('response', (response) => {
      response.resume();
      resolve({ status: response.statusCode, headers: response.headers });
    });
    sent.on('error', reject).end();
  });
}

test('over https a reader is told to stay with it, on answers of every kind', async () => {
  for (const [name, path, status] of [
    ['talent.test', '/', 200],
    ['talent.test', `/${SCRIPT_PATH}`, 200],
    ['talent.test', '/gone.js', 404],
    ['north.talent.test', '/north/', 200],
    ['north.talent.test', '/gone.js', 404],
  ] as const) {
    const answer = await ask(name, path);
    expect(answer.status).toBe(status);
    expect(answer.headers['strict-transport-security']).toBe(
      HTTPS_HEADERS['Strict-Transport-Security'],
    );
    expect(answer.headers['content-security-policy']).toMatch(/upgrade-insecure-requests$/);
  }
});

test('one address serves each name its own', async () => {
  expect((await ask('talent.test', '/registry.json')).status).toBe(200);
  expect((await ask('north.talent.test', '/registry.json')).status).toBe(404);
});

test('a name that is not served gets no certificate', async () => {
  await expect(ask('other.test', '/')).rejects.toThrow(/alert|unrecognized name|handshake/i);
});

test('plain http leads to https, each name to itself, and is no page', async () => {
  const answer = await ask('north.talent.test', '/north/programmes?day=2026-11-21', false);
  expect(answer.status).toBe(301);
  expect(answer.headers.location).toBe(
    `https://north.talent.test:${port.https}/north/programmes?day=2026-11-21`,
  );
  expect(answer.headers['cache-control']).toBe('no-store');
  // RFC 6797, 7.2: not over http.
  expect(answer.headers['strict-transport-security']).toBeUndefined();
  expect((await ask('other.test', '/', false)).status).toBe(421);
});
