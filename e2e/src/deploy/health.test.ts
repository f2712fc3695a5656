import { localDeployment, type RunningNginx, startNginx } from '@portal/deploy/nginx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { BUILD, type HandMadeRoot, makeRoot } from './hand-made-root.ts';

let root: HandMadeRoot;
let nginx: RunningNginx;
beforeEach(async () => {
  root = makeRoot();
  nginx = await startNginx({
    deployment: await localDeployment({ releaseRoot: root.folder, districts: ['north'] }),
  });
});
afterEach(async () => {
  await nginx.stop();
  root.remove();
});

const line = `/health/north/${BUILD}/canary/ok`;
const lines = (): string[] => nginx.healthLog().split('\n').filter(Boolean);
/** nginx writes a line when it has answered: who has just read the answer may be there first. */
const written = (count: number) => expect.poll(lines).toHaveLength(count);
/** One that is counted comes last: when its line is there, so is any before it. */
async function expectNoneBut(last: string): Promise<void> {
  expect((await ask(nginx.portal, last)).status).toBe(204);
  await written(1);
  expect(lines()[0]).toContain(last);
}

test('what is counted is the hour, and which build loaded how; nothing of the reader', async () => {
  const from = new Date();
  const answer = await ask(nginx.portal, `${line}?who=me`, {
    headers: {
      'user-agent': 'a browser by its name',
      referer: `${nginx.portal}/check?age=40`,
      cookie: 'who=me',
      'x-forwarded-for': '203.0.113.7',
      'accept-language': 'zh-CN',
    },
  });
  expect(answer.status).toBe(204);
  expect(answer.body).toHaveLength(0);
  expect(answer.headers['set-cookie']).toBeUndefined();
  await written(1);
  const hour = (date: Date): string =>
    `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}`;
  expect([`${hour(from)} ${line}`, `${hour(new Date())} ${line}`]).toContain(lines()[0]);
});
const two = (number: number): string => String(number).padStart(2, '0');

test('every role and outcome is counted under its name', async () => {
  const paths = ['current/ok', 'canary/integrity', 'scheduled/timed-out', 'previous/ok'].map(
    (end) => `/health/north/${BUILD}/${end}`,
  );
  for (const path of paths) expect((await ask(nginx.portal, path)).status).toBe(204);
  await written(paths.length);
  expect(lines().map((each) => each.split(' ')[1])).toEqual(paths);
});

test.each([
  '/health',
  '/health/',
  '/health/north',
  `/health/north/${BUILD}/current`,
  `/health/north/${BUILD}/nobody/ok`,
  `/health/north/${BUILD}/current/ok/more`,
  `/health/north/${BUILD}/current/OK`,
  `/health/north/${BUILD}/current/a%0a2026-01-01T00%20/health/north/${BUILD}/canary/failed`,
  `/health/north/${BUILD}/current/ok%20x`,
  `/health/north/${BUILD}/current/ok%0a`,
  `/health/north/${BUILD}/current/${'o'.repeat(33)}`,
  `/health/${'n'.repeat(41)}/${BUILD}/current/ok`,
  '/health/../north/0123456789/current/ok',
  '/health/NORTH/0123456789/current/ok',
  `/health/north/${BUILD}0/current/ok`,
  `/health/north/${BUILD}/current/${encodeURIComponent('好')}`,
])('what has another form is not counted, and no line is made up: %s', async (path) => {
  expect((await ask(nginx.portal, path)).status).not.toBe(204);
  await expectNoneBut(line);
});

test('nothing can be sent along', async () => {
  expect((await ask(nginx.portal, line, { method: 'POST' })).status).toBe(405);
  await expectNoneBut(line);
});

test('who counts too fast is held up, and is named in no log', async () => {
  const answers = await Promise.all(Array.from({ length: 120 }, () => ask(nginx.portal, line)));
  const statuses = answers.map(({ status }) => status);
  const counted = statuses.filter((status) => status === 204).length;
  // One reader’s page sends one for each district.
  expect(counted).toBeGreaterThanOrEqual(40);
  expect(statuses.filter((status) => status === 429)).toHaveLength(120 - counted);
  expect(counted).toBeLessThan(120);
  await written(counted);
  expect(nginx.errorLog()).not.toMatch(/limiting|127\.0\.0\.1|client/);
});

test('behind something of ours, readers are told apart by what it says, and still named in no log', async () => {
  await nginx.stop();
  const local = await localDeployment({ releaseRoot: root.folder, districts: ['north'] });
  nginx = await startNginx({ deployment: { ...local, proxies: ['127.0.0.1'] } });
  const of = (reader: number) =>
    ask(nginx.portal, line, { headers: { 'x-forwarded-for': `203.0.113.${reader}` } });
  const answers = await Promise.all(Array.from({ length: 120 }, (_, index) => of(index)));
  expect(answers.every(({ status }) => status === 204)).toBe(true);
  expect(nginx.healthLog() + nginx.errorLog()).not.toContain('203.0.113');
});

test('the rest of the portal is not held up by it', async () => {
  const answers = await Promise.all(Array.from({ length: 80 }, () => ask(nginx.portal, '/')));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
});
