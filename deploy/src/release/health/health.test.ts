import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestRoot, temporaryRoot } from '../../testing/index.ts';
import { chanceOfWorse } from './fisher.ts';
import { readHealthLog } from './log.ts';

const HOUR = '2026-11-21T09';
const line = (build: string, role: string, outcome: string, hour = HOUR): string =>
  `${hour} /health/north/${build}/${role}/${outcome}`;
const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text);
const [A, B] = ['aaaaaaaaaa', 'bbbbbbbbbb'];

describe('a log', () => {
  test('is counted by build, role and outcome', async () => {
    const { counts, skipped } = await readHealthLog(
      [
        line(A, 'current', 'ok'),
        line(A, 'current', 'ok'),
        line(A, 'current', 'timeout'),
        line(B, 'canary', 'integrity'),
        '',
      ],
      '/health',
    );
    expect(counts).toEqual([
      {
        district: 'north',
        build: A,
        role: 'current',
        outcomes: { ok: 2, timeout: 1 },
        loads: 3,
        failures: 1,
      },
      {
        district: 'north',
        build: B,
        role: 'canary',
        outcomes: { integrity: 1 },
        loads: 1,
        failures: 1,
      },
    ]);
    expect(skipped).toBe(0);
  });

  test.each([
    'GET /health',
    `${HOUR} /health/north/${A}/current`,
    `${HOUR} /health/north/${A}/current/ok/more`,
    `${HOUR} /health/north/${A}/current/ok more`,
    `${HOUR} /health/../north/${A}/current/ok`,
    `${HOUR} /health/north/${A}/owner/ok`,
    `${HOUR} /health/north/not-a-build/current/ok`,
    `${HOUR} /health/__proto__/${A}/current/ok`,
    `${HOUR} /health/north/${A}/current/__proto__`,
    `${HOUR} /health/north/${A}/current/<script>`,
    `${HOUR} /health/north/${A}/current/${'x'.repeat(100_000)}`,
    `2026-11-21 /health/north/${A}/current/ok`,
    `\u001b[31m${HOUR} /health/north/${A}/current/ok`,
  ])('that was written by somebody else is not believed: %j', async (hostile) => {
    expect(await readHealthLog([hostile], '/health')).toEqual({
      counts: [],
      tallies: [],
      skipped: 1,
    });
  });

  test.each(['constructor', 'ok'])(
    'counts the word %s as it is said, whatever objects are called',
    async (word) => {
      const { counts } = await readHealthLog(times(2, line(A, 'current', word)), '/health');
      expect(counts[0]?.outcomes).toEqual({ [word]: 2 });
    },
  );

  test('of whatever kind is read to its end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string()), async (lines) => {
        const { tallies, skipped } = await readHealthLog(
          [...lines, line(A, 'current', 'ok')],
          '/health',
        );
        expect(tallies).toHaveLength(1);
        expect(skipped).toBe(lines.filter((text) => text.trim()).length);
      }),
    );
  });
});

describe('the chance that a difference is chance', () => {
  // R: fisher.test(matrix(c(3, 1, 1, 3), 2), alternative = "greater")$p.value, and so on.
  test.each([
    [{ loads: 4, failures: 3 }, { loads: 4, failures: 1 }, 17 / 70],
    [{ loads: 10, failures: 10 }, { loads: 10, failures: 0 }, 1 / 184_756],
    [{ loads: 50, failures: 0 }, { loads: 50, failures: 0 }, 1],
    [{ loads: 0, failures: 0 }, { loads: 50, failures: 3 }, 1],
  ])('%j against %j', (tried, other, chance) => {
    expect(chanceOfWorse(tried, other)).toBeCloseTo(chance, 9);
  });

  test('is the share of all ways to spread the failures, by counting them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
        fc.nat(),
        fc.nat(),
        (tried, other, x, y) => {
          const [a, b] = [x % (tried + 1), y % (other + 1)];
          let all = 0;
          let worse = 0;
          for (let ways = 0; ways < 2 ** (tried + other); ways += 1) {
            const bits = ways.toString(2).padStart(tried + other, '0');
            const ones = (text: string): number => text.replaceAll('0', '').length;
            if (ones(bits) !== a + b) continue;
            all += 1;
            if (ones(bits.slice(0, tried)) >= a) worse += 1;
          }
          const chance = chanceOfWorse(
            { loads: tried, failures: a },
            { loads: other, failures: b },
          );
          return Math.abs(chance - worse / all) < 1e-9;
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is reckoned for many loads as for few', () => {
    expect(
      chanceOfWorse({ loads: 1_000_000, failures: 1000 }, { loads: 9_000_000, failures: 9000 }),
    ).toBeCloseTo(0.5, 1);
    expect(
      chanceOfWorse({ loads: 100_000, failures: 200 }, { loads: 900_000, failures: 900 }),
    ).toBeLessThan(1e-12);
  });
});

describe('a canary', () => {
  let root: TestRoot;
  let current: string;
  let canary: string;
  beforeEach(async () => {
    root = await temporaryRoot();
    current = await root.current({ words: 'a' });
    canary = await root.published({ words: 'b' });
    await root.promote('north', canary, { canary: 10 });
  });
  afterEach(() => root[Symbol.dispose]());

  const log = (canaryFails: number, currentFails: number, loads = 100): string[] => [
    ...times(loads - canaryFails, line(canary, 'canary', 'ok')),
    ...times(canaryFails, line(canary, 'canary', 'integrity')),
    ...times(loads * 9 - currentFails, line(current, 'current', 'ok')),
    ...times(currentFails, line(current, 'current', 'timeout')),
  ];
  const paused = async () => (await root.registry()).districts[0]?.canary?.paused;

  test('that does worse is paused, and the reason is kept', async () => {
    const { canaries } = await root.health(log(12, 9), { pause: true });
    expect(canaries).toEqual([
      {
        district: 'north',
        build: canary,
        worse: true,
        paused: 'now',
        why: expect.stringMatching(
          /^the canary failed 12 of 100 times, the current build 9 of 900 times in the same hours; .*Most often: integrity$/,
        ),
      },
    ]);
    expect(await paused()).toBe(canaries[0]?.why);
    expect((await root.health(log(12, 9), { pause: true })).canaries[0]?.paused).toBe('before');
  });

  test('is paused only when that is asked for', async () => {
    expect((await root.health(log(12, 9))).canaries[0]).toMatchObject({
      worse: true,
      paused: 'no',
    });
    expect(await paused()).toBeUndefined();
  });

  test.each([
    ['fails as often as the current build', () => log(3, 27)],
    ['fails a little more often', () => log(3, 9)],
    ['was loaded too few times', () => log(20, 0, 40)],
    [
      'fails in the bad hour of both',
      () => [
        ...times(60, line(canary, 'canary', 'timeout', '2026-11-21T10')),
        ...times(60, line(current, 'current', 'timeout', '2026-11-21T10')),
        ...times(9000, line(current, 'current', 'ok', '2026-11-21T11')),
      ],
    ],
    [
      'is abused by lines of another district',
      () => times(900, line(canary, 'canary', 'x').replace('north', 'south')),
    ],
  ])('that %s is left alone', async (_, lines) => {
    const { canaries } = await root.health(lines(), { pause: true });
    expect(canaries[0]).toMatchObject({ worse: false, paused: 'no' });
    expect(await paused()).toBeUndefined();
  });

  test('that was paused is not promoted by mistake, and goes on when told to', async () => {
    await root.health(log(12, 9), { pause: true });
    await expect(root.promote('north', canary)).rejects.toThrow(
      /is a canary that was paused: the canary failed 12 of 100[\s\S]*--resume[\s\S]*--force/,
    );
    await expect(root.promote('north', canary, { canary: 20 })).rejects.toThrow(/was paused/);
    await root.promote('north', canary, { resume: true });
    expect((await root.registry()).districts[0]?.canary).toMatchObject({ percent: 10 });
    expect(await paused()).toBeUndefined();
    await root.health(log(12, 9), { pause: true });
    await root.promote('north', canary, { resume: true, canary: 20 });
    expect((await root.registry()).districts[0]?.canary).toMatchObject({ percent: 20 });
    await root.health(log(12, 9), { pause: true });
    await root.promote('north', canary, { force: true });
    expect((await root.registry()).districts[0]?.current?.build).toBe(canary);
    await expect(root.promote('north', current, { resume: true })).rejects.toThrow(/is no canary/);
  });
});
