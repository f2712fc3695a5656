import { cpus } from 'node:os';

/** What a bench has found, as a table. */
export interface Report {
  title: string;
  notes: readonly string[];
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** Further tables, where one would be too wide. */
  beside?: readonly Pick<Report, 'columns' | 'rows'>[];
  goals: readonly Goal[];
}

export interface Goal {
  what: string;
  found: number;
  /** As in the table: `≥ 80`. */
  wanted: string;
  met: boolean;
}

/** A goal that is met from this figure on. */
export function atLeast(what: string, found: number, wanted: number): Goal {
  return { what, found, wanted: `≥ ${wanted}`, met: found >= wanted };
}

/** A goal that is met up to this figure. */
export function atMost(what: string, found: number, wanted: number): Goal {
  return { what, found, wanted: `≤ ${wanted}`, met: found <= wanted };
}

/** The machine that a table was made on: without it figures mean nothing. */
export function machine(): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.version}, ${process.platform} ${process.arch}`;
}

/** The report as a Markdown table. */
export function reportText({ title, notes, columns, rows, beside = [], goals }: Report): string {
  return [
    `## ${title}`,
    '',
    ...notes.map((note) => `- ${note}`),
    '',
    ...table(columns, rows),
    '',
    ...beside.flatMap((further) => [...table(further.columns, further.rows), '']),
    ...table(
      ['goal', 'found', 'wanted', ''],
      goals.map(({ what, found, wanted, met }) => [what, found, wanted, met ? 'met' : 'short']),
    ),
    '',
  ].join('\n');
}

function table(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string[] {
  const cells = [columns, ...rows.map((row) => row.map(cellText))];
  const widths = columns.map((_, at) => Math.max(3, ...cells.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [
    line(columns),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...cells.slice(1).map(line),
  ];
}

/** Three digits that count: nobody measures more. */
function cellText(value: string | number): string {
  if (typeof value === 'string') return value;
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
