import type { Verdict } from './try-cell.ts';

const WIDTHS = [16, 14, 11, 10, 9, 26] as const;

function line(cells: readonly string[]): string {
  return cells
    .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
    .join(' ')
    .trimEnd();
}

export const TABLE_HEAD = line(['shell', 'district', 'build', 'role', 'contract', 'verdict', '']);

/** One pair of builds as a line, with what is not as it must be below it. */
export function tableLine(verdict: Verdict): string {
  const { cell, problems } = verdict;
  const { shell, entry, build, role, expected } = cell;
  return [
    line([
      `${shell.build} ${shell.role === 'previous' ? 'prev' : ''}`,
      entry.id,
      build.build,
      expected === 'refused' ? 'as if' : role,
      String(build.contract),
      wordsOf(verdict),
      verdict.found === expected ? 'pass' : 'FAIL',
    ]),
    ...problems.map((problem) => `    ${problem.replaceAll('\n', ' ')}`),
  ].join('\n');
}

function wordsOf({ found, pages }: Verdict): string {
  if (found === 'works') return `works, ${pages} pages`;
  return found === 'refused' ? 'refused, nothing fetched' : 'fails';
}

/** A pair of builds as data, for `--json`. */
export function verdictData({ cell, found, pages, problems }: Verdict): Record<string, unknown> {
  const { shell, entry, build, role, expected } = cell;
  return {
    shell: shell.build,
    shellRole: shell.role,
    district: entry.id,
    build: build.build,
    role,
    contract: build.contract,
    expected,
    found,
    pages,
    problems,
    passed: found === expected,
  };
}
