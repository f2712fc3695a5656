import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { localDeployment, NginxError, type RunningNginx, startNginx } from '@portal/deploy/nginx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { BUILD, type HandMadeRoot, makeRoot } from './hand-made-root.ts';

let root: HandMadeRoot;
let nginx: RunningNginx | undefined;
const deployment = () => localDeployment({ releaseRoot: root.folder, districts: ['north'] });
beforeEach(() => {
  root = makeRoot();
});
afterEach(async () => {
  await nginx?.stop();
  nginx = undefined;
  root.remove();
});

const BROKEN = 'location ~ "/policy\\.json$" { return 500 "{}"; }';

test('raw lines come first, in the server block that they are for', async () => {
  nginx = await startNginx({
    deployment: await deployment(),
    extra: {
      portal: 'location ~ "^/registry\\.json$" { return 503; }',
      districts: { north: BROKEN },
    },
  });
  expect((await ask(nginx.portal, '/registry.json')).status).toBe(503);
  expect((await ask(nginx.portal, '/portal.json')).status).toBe(200);
  expect((await ask(nginx.district('north'), `/north/${BUILD}/policy.json`)).status).toBe(500);
  expect((await ask(nginx.district('north'), `/north/${BUILD}/mf-manifest.json`)).status).toBe(200);
});

test('lines are changed while it runs, and from then on none but the new ones answer', async () => {
  const running = await startNginx({ deployment: await deployment() });
  nginx = running;
  const status = async () =>
    (await ask(running.district('north'), `/north/${BUILD}/policy.json`)).status;
  for (let round = 0; round < 5; round += 1) {
    await running.reload({ districts: { north: BROKEN } });
    expect(await Promise.all(Array.from({ length: 10 }, status))).toEqual(Array(10).fill(500));
    await running.reload();
    expect(await Promise.all(Array.from({ length: 10 }, status))).toEqual(Array(10).fill(200));
  }
});

test('a connection that was open before a change goes on', async () => {
  const running = await startNginx({ deployment: await deployment() });
  nginx = running;
  root.write('shell/site/static/js/large.abcdef0123.js', 'x'.repeat(4_000_000));
  const whole = new Promise<number>((resolve, reject) => {
    request(
      running.portal,
      { path: '/static/js/large.abcdef0123.js', agent: false },
      (response) => {
        let length = 0;
        let changed: Promise<void> | undefined;
        response.on('data', (part: Buffer) => {
          changed ??= running.reload();
          length += part.length;
        });
        // The change is over before the server is stopped: it would be waited for in vain.
        response.on('end', () => changed?.then(() => resolve(length), reject));
        response.on('error', reject);
      },
    )
      .on('error', reject)
      .end();
  });
  expect(await whole).toBe(4_000_000);
});

test('lines that nginx does not know are named in its words, and the ones before stay', async () => {
  nginx = await startNginx({ deployment: await deployment() });
  await expect(nginx.reload({ portal: 'nonsense on;' })).rejects.toThrow(
    /does not take its configuration[\s\S]*unknown directive "nonsense"/,
  );
  expect((await ask(nginx.portal, '/')).status).toBe(200);
  await nginx.reload();
  expect((await ask(nginx.portal, '/')).status).toBe(200);
  await expect(
    startNginx({ deployment: await deployment(), extra: { portal: 'nonsense on;' } }),
  ).rejects.toThrow(/unknown directive "nonsense"/);
});

test('an address that is taken is named', async () => {
  const taken = await deployment();
  nginx = await startNginx({ deployment: taken });
  const again = startNginx({ deployment: taken });
  await expect(again).rejects.toThrow(NginxError);
  await expect(again).rejects.toThrow(/Address already in use/);
});

test('stopped, it answers nobody and its processes are gone', async () => {
  const running = await startNginx({ deployment: await deployment() });
  const { pid, portal } = running;
  await running.stop();
  await expect(ask(portal, '/')).rejects.toThrow(/ECONNREFUSED/);
  expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
  await running.stop();
});

test('who is killed leaves no server behind', async () => {
  const script = `
    import { localDeployment, startNginx } from '@portal/deploy/nginx';
    const [releaseRoot] = process.argv.slice(1);
    const deployment = await localDeployment({ releaseRoot, districts: ['north'] });
    const { pid, portal } = await startNginx({ deployment });
    console.log(JSON.stringify({ pid, portal }));
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, root.folder], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { pid, portal } = JSON.parse(String(line)) as { pid: number; portal: string };
  expect((await ask(portal, '/')).status).toBe(200);
  child.kill('SIGKILL');
  const isGone = (): boolean => {
    try {
      process.kill(pid, 0);
      return false;
    } catch {
      return true;
    }
  };
  await expect.poll(isGone, { timeout: 20_000 }).toBe(true);
  await expect(ask(portal, '/')).rejects.toThrow(/ECONNREFUSED/);
});
