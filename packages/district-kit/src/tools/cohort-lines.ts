import type { Cohort } from '@portal/rules-core';
import { type InputProblem, parseNumber } from '@portal/ui-kit';

/** Why a line is not a person with points. */
export type LineProblem = InputProblem | 'noId' | 'noPoints' | 'tooManyFields' | 'twice';

export interface LineIssue {
  /** Counted from 1, as an editor shows it. */
  line: number;
  problem: LineProblem;
  /** The part of the line that is wrong. */
  found: string;
  /** For an id that stands twice: where it stood first. */
  earlier?: number;
}

export interface CohortLines {
  members: Cohort['members'];
  issues: LineIssue[];
  /** Whether the first line was taken for the names of the columns. */
  hasHeader: boolean;
}

/**
 * People and their points from lines `id,points` as copied from a table: comma, semicolon or tab between them,
 * full-width forms welcome, empty lines left out. A first line of several fields with no figure after the first
 * names the columns. Nothing is dropped silently: every other line is a member or an issue.
 */
export function readCohort(text: string): CohortLines {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((content, index) => ({ line: index + 1, content: content.trim() }))
    .filter(({ content }) => content !== '');
  const [first] = lines;
  const hasHeader = first !== undefined && lines.length > 1 && isHeader(first.content);
  const members: Cohort['members'] = [];
  const issues: LineIssue[] = [];
  const seen = new Map<string, number>();
  for (const { line, content } of hasHeader ? lines.slice(1) : lines) {
    const read = memberIn(content);
    if ('problem' in read) {
      issues.push({ line, ...read });
      continue;
    }
    const earlier = seen.get(read.id);
    if (earlier !== undefined) {
      issues.push({ line, problem: 'twice', found: read.id, earlier });
      continue;
    }
    seen.set(read.id, line);
    members.push(read);
  }
  return { members, issues, hasHeader };
}

function isHeader(content: string): boolean {
  const [, ...more] = fieldsOf(content);
  return more.length > 0 && !more.some((field) => /\p{Nd}/u.test(field));
}

function fieldsOf(content: string): string[] {
  return content.split(/[,，;；\t]/).map((field) =>
    field
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}

function memberIn(
  content: string,
): Cohort['members'][number] | { problem: LineProblem; found: string } {
  const [id = '', points = '', ...more] = fieldsOf(content);
  if (more.some((field) => field !== '')) return { problem: 'tooManyFields', found: content };
  if (id === '') return { problem: 'noId', found: content };
  if (points === '') return { problem: 'noPoints', found: content };
  const parsed = parseNumber(points, { decimals: 2 });
  if ('problem' in parsed) return { problem: parsed.problem, found: points };
  if (parsed.value === null) return { problem: 'noPoints', found: content };
  return { id, points: parsed.value / 100 };
}
