import { describe, expect, test } from 'vitest';
import { failedTask, failedTests, listed } from './failures.mjs';

const file = (change: object) => ({
  name: '/repository/packages/a/src/sum.test.ts',
  status: 'failed',
  message: '',
  assertionResults: [],
  ...change,
});
const failed = {
  status: 'failed',
  title: 'adds',
  ancestorTitles: ['a sum', 'of two'],
  failureMessages: [
    '\u001b[31mAssertionError\u001b[39m: expected 3 to be 4\n    at sum.test.ts:3:1',
  ],
};
const passed = { ...failed, status: 'passed', title: 'takes away', failureMessages: [] };

describe('what failed', () => {
  test('is told by suite, file, full name and the first line of what it says', () => {
    const found = failedTests(
      'unit',
      [
        file({ assertionResults: [passed, failed] }),
        file({ status: 'passed', assertionResults: [passed] }),
      ],
      '/repository',
    );
    expect(listed(found)).toBe(
      [
        '━━ failed',
        '✗ unit: packages/a/src/sum.test.ts',
        '  a sum › of two › adds',
        '    AssertionError: expected 3 to be 4',
        '',
        '',
      ].join('\n'),
    );
  });

  test('is a file that could not be run, once', () => {
    const broken = file({ message: 'Cannot find module ./gone.ts\nImported from …' });
    expect(failedTests('e2e', [broken], '/repository')).toEqual([
      { where: 'e2e: packages/a/src/sum.test.ts', says: ['Cannot find module ./gone.ts'] },
    ]);
  });

  test('is a task, by the lines of its log that tell of an error', () => {
    const log = [
      '$ tsc',
      'src/sum.ts(1,7): \u001b[91merror\u001b[0m TS2322: Type string is not assignable.',
      '  1 const a: number = "";',
      '[ELIFECYCLE] Command failed with exit code 1.',
    ].join('\n');
    expect(failedTask('static', '@portal/a#typecheck', log, 'packages/a/log')).toEqual({
      where: 'static: @portal/a#typecheck',
      says: ['src/sum.ts(1,7): error TS2322: Type string is not assignable.', '(packages/a/log)'],
    });
  });

  test('is a task, by the places that a linter names', () => {
    const log = [
      '$ biome check .',
      'src/sum.ts:2:7 lint/correctness/noUnusedVariables  FIXABLE  ━━━━━━━━━━━━━',
      '  × This variable unused is unused.',
      '  > 2 │ let unused = 1;',
      'src/sum.ts format ━━━━━━━━━━━━━',
      'Found 2 errors.',
      'check ━━━━━━━━━━━━━',
      '  × Some errors were emitted while running checks.',
    ].join('\n');
    expect(listed([failedTask('static', 'a#lint', log, 'log')])).toBe(
      [
        '━━ failed',
        '✗ static: a#lint',
        '    src/sum.ts:2:7 lint/correctness/noUnusedVariables FIXABLE',
        '    × This variable unused is unused.',
        '    src/sum.ts format',
        '    (log)',
        '',
        '',
      ].join('\n'),
    );
  });

  test('is a task, by its last lines where none tells of an error', () => {
    const log = ['one', 'two', 'three', 'four', 'five', 'six', ''].join('\n');
    const { says } = failedTask('static', 'a#b', log, 'log');
    expect(says).toEqual(['two', 'three', 'four', 'five', 'six', '(log)']);
  });

  test('is cut after forty, and the rest is counted', () => {
    const lines = listed(Array.from({ length: 43 }, (_, n) => ({ where: `unit: ${n}`, says: [] })));
    expect(lines).toContain('✗ unit: 39\nand 3 more\n\n');
    expect(lines).not.toContain('unit: 40');
  });

  test('has no empty line between, and none that nobody reads to its end', () => {
    const long = listed([{ where: 'unit: a', name: 'a\n\nb', says: [`c\n\n${'d'.repeat(500)}`] }]);
    expect(long).toBe(`━━ failed\n✗ unit: a\n  a b\n    c ${'d'.repeat(198)}…\n\n`);
  });

  test('is nothing where nothing failed', () => {
    expect(listed([])).toBe('');
  });
});
