import type { Fault, Outcome } from './fault.ts';
import { PARTS } from './reader/rest.ts';
import type { Sight } from './reader/sights.ts';

const SIGHTS: Record<Sight, string> = {
  nothing: 'nothing',
  own: 'own pages',
  before: 'build before',
  data: 'pages from data',
  meanwhile: 'pages from data meanwhile',
  named: 'district named',
};

/** What the reader sees, in the words of the table. */
function sightText(sight: Sight, fromDevice = false): string {
  return fromDevice ? `${SIGHTS[sight]}, kept` : SIGHTS[sight];
}

/** A fault in one line: what happens, and to whom. */
export function nameOf({ name, reader }: Fault): string {
  return reader === 'before' ? `${name} (been here before)` : name;
}

/** Whether the rest of the portal could be used. */
function restText({ fault: { without = {} }, broken }: Outcome): string {
  const failed = PARTS.filter((part) => broken[part] !== undefined);
  if (failed.length > 0) return `not ${failed.join(', ')}`;
  const left = PARTS.filter((part) => without[part] !== undefined);
  return left.length > 0 ? `all but ${left.join(', ')}` : 'all';
}

/** Milliseconds as seconds, with one decimal. */
export function secondsText(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

/** The first holds the longest name of a fault. */
const WIDTHS = [86, 22, 8, 30] as const;

function line(cells: readonly string[]): string {
  return cells
    .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
    .join(' ')
    .trimEnd();
}

export const TABLE_HEAD = line(['fault', 'the reader sees', 'wait s', 'rest of the portal', '']);

/** An outcome as one line of the table, with what is not as it must be below it. */
export function tableLine(outcome: Outcome): string {
  const { fault, first, last, problems, note } = outcome;
  const cells = [
    nameOf(fault),
    sightText(last.sight, fault.fromDevice),
    secondsText(first.at),
    restText(outcome),
    problems.length === 0 ? 'pass' : 'FAIL',
  ];
  return [
    line(cells),
    ...problems.map((problem) => `    ${problem}`),
    ...(note === undefined ? [] : [`    ${note}`]),
  ].join('\n');
}

/** An outcome as data, for `--json`. */
export function outcomeData(outcome: Outcome): Record<string, unknown> {
  const { fault, first, last, broken, problems, note } = outcome;
  return {
    fault: fault.name,
    group: fault.group,
    reader: fault.reader,
    expected: fault.sees,
    sees: last.sight,
    fromDevice: fault.fromDevice ?? false,
    /** Until something useful of the district stood there. */
    waitedMs: Math.round(first.at),
    /** Until what stands there now stood there. */
    settledMs: Math.round(last.at),
    broken,
    without: fault.without ?? {},
    ...(note !== undefined && { note }),
    problems,
    passed: problems.length === 0,
  };
}
