import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, test } from 'vitest';
import { type Advisory, advisoriesIn, exceptionsIn, judge } from './judge.ts';

const root = dirname(dirname(import.meta.dirname));
const ID = 'GHSA-aaaa-bbbb-cccc';
const fault = (severity: string): Advisory => ({
  id: ID,
  package: 'react',
  severity,
  title: 'An invented fault',
  url: `https://advisories.test/${ID}`,
  paths: ['apps/shell › react'],
});
const explained = {
  advisory: ID,
  because: 'We never call the function it is in.',
  until: '2026-12-31',
};

describe('what was reported', () => {
  it.each(['high', 'critical'])(
    'and is %s stops a release, and says how it comes in',
    (severity) => {
      const { faults } = judge([fault(severity)], [], '2026-11-21');
      expect(faults).toEqual([
        expect.stringMatching(/An invented fault[\s\S]*apps\/shell › react[\s\S]*audit-exceptions/),
      ]);
    },
  );

  it.each(['low', 'moderate', 'info'])('and is %s is told', (severity) => {
    expect(judge([fault(severity)], [], '2026-11-21')).toEqual({
      faults: [],
      notes: [expect.stringContaining('An invented fault')],
    });
  });

  it('and explained is let through until its day, that day included', () => {
    expect(judge([fault('high')], [explained], '2026-12-31').faults).toEqual([]);
    expect(judge([fault('high')], [explained], '2027-01-01').faults).toEqual([
      expect.stringContaining('look again'),
    ]);
  });

  it('and explained does not let another through', () => {
    expect(
      judge([{ ...fault('high'), id: 'GHSA-0000-0000-0000' }], [explained], '2026-11-21').faults,
    ).toHaveLength(1);
  });
});

test('an explanation that nothing needs any more is named', () => {
  expect(judge([], [explained], '2026-11-21').notes).toEqual([
    expect.stringContaining('take it out'),
  ]);
});

test.each([
  ['no list', {}, /is to hold/],
  ['no advisory', { exceptions: [{}] }, /entry 1 names no advisory/],
  ['no reason', { exceptions: [{ ...explained, because: 'fine' }] }, /is not explained/],
  ['no day', { exceptions: [{ ...explained, until: 'soon' }] }, /has no day/],
])('exceptions with %s are refused', (_, data, words) => {
  expect(() => exceptionsIn(data)).toThrow(words);
});

test('the exceptions of this repository can be read', () => {
  const file = join(root, 'docs/audit-exceptions.json');
  expect(() => exceptionsIn(JSON.parse(readFileSync(file, 'utf8')))).not.toThrow();
});

test.each([[undefined], [{}], [{ advisories: 1 }], [{ advisories: [null] }]])(
  '%j is no report',
  (data) => {
    expect(() => advisoriesIn(data)).toThrow(/no report|that is none/);
  },
);

describe('npm run audit, against a registry of our own', { timeout: 60_000 }, () => {
  let registry: Server | undefined;
  afterEach(() => {
    registry?.close();
    registry?.closeAllConnections();
  });

  async function run(answer: {
    status: number;
    body: object;
  }): Promise<{ code: number | null; said: string }> {
    registry = createServer((request, response) => {
      request.resume();
      response.statusCode = answer.status;
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(answer.body));
    });
    const server = registry;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/`;
    const child = spawn(
      process.execPath,
      [join(root, 'scripts/run.mjs'), 'scripts/audit/main.ts', '--registry', address],
      { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => {
        said += text.toString();
      });
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, said };
  }

  const reported = (severity: string) => ({
    react: [
      {
        id: 1234,
        url: `https://advisories.test/${ID}`,
        title: 'An invented fault',
        severity,
        vulnerable_versions: '<99.0.0',
      },
    ],
  });

  it('fails for a high fault in what goes out, by the way it comes in', async () => {
    const { code, said } = await run({ status: 200, body: reported('high') });
    expect(said).toMatch(new RegExp(`high: react: An invented fault \\(${ID}[\\s\\S]*› react`));
    expect(code).toBe(1);
  });

  it('passes when nothing is known', async () => {
    const { code, said } = await run({ status: 200, body: {} });
    expect(said).toContain('No fault is known');
    expect(code).toBe(0);
  });

  it('says so when the registry has no audit', async () => {
    const { code, said } = await run({ status: 405, body: {} });
    expect(said).toMatch(/did not answer the audit[\s\S]*405/);
    expect(code).toBe(2);
  });
});
