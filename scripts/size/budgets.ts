import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weight } from './bundle.ts';
import type { Measured } from './measure.ts';

/** How much more than measured is let through, and why. */
export interface Slack {
  share: number;
  /** Bytes; for what is so small that a share of it is nothing. */
  least: number;
  because: string;
}

/** What each line of the report may weigh. `parts` is what it was made of when that was set. */
export interface Budgets {
  slack: Slack;
  lines: Readonly<Record<string, Budget>>;
}

export interface Budget {
  js: Weight;
  css: Weight;
  parts: Readonly<Record<string, number>>;
}

const FILE = join(import.meta.dirname, 'budgets.json');

export function readBudgets(): Budgets {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** Sets every budget to what was measured and the slack, and keeps what it was made of for the next comparison. */
export function writeBudgets(measured: readonly Measured[], { slack }: Budgets): void {
  const allow = ({ minified, gzip }: Weight): Weight => ({
    minified: allowed(minified, slack),
    gzip: allowed(gzip, slack),
  });
  const lines = measured.map(({ name, js, css, parts }) => [
    name,
    { js: allow(js), css: allow(css), parts: Object.fromEntries(Object.entries(parts).sort()) },
  ]);
  writeFileSync(FILE, `${JSON.stringify({ slack, lines: Object.fromEntries(lines) }, null, 2)}\n`);
}

function allowed(bytes: number, { share, least }: Slack): number {
  return bytes === 0 ? 0 : bytes + Math.max(least, Math.round(bytes * share));
}

/**
 * What is over its budget, which part of it grew, and what to do; an empty list when all is well.
 * A line without a budget and a budget without a line are faults too: both would go unseen.
 */
export function breaches(measured: readonly Measured[], { lines }: Budgets): string[] {
  const names = new Set(measured.map(({ name }) => name));
  return [
    ...measured.flatMap((line) => overBudget(line, lines[line.name])),
    ...Object.keys(lines)
      .filter((name) => !names.has(name))
      .map(
        (name) =>
          `${name} has a budget and is no longer there. Take the budget away: npm run size -- --write`,
      ),
  ];
}

export function overBudget(line: Measured, budget: Budget | undefined): string[] {
  const { name } = line;
  if (!budget)
    return [`${name} has no budget. If it is meant to be fetched: npm run size -- --write`];
  const over = (['js', 'css'] as const).flatMap((kind) =>
    (['minified', 'gzip'] as const).flatMap((measure) => {
      const excess = line[kind][measure] - budget[kind][measure];
      return excess > 0
        ? [
            `${kind} ${measure} ${line[kind][measure]} is ${excess} bytes over ${budget[kind][measure]}`,
          ]
        : [];
    }),
  );
  if (over.length === 0) return [];
  return [
    [
      `${name} is over its budget: ${over.join('; ')}.`,
      `What grew, in bytes before minifying: ${grown(line.parts, budget.parts)}.`,
      'What to do: reach what few pages need through React.lazy (docs/decisions/0005), or take a lighter way.',
      'If it is worth its weight to every reader: npm run size -- --write, and say why in the commit.',
    ].join('\n  '),
  ];
}

/** The parts that grew most since the budget was set. */
function grown(now: Budget['parts'], then: Budget['parts']): string {
  const changes = Object.entries(now)
    .map(([part, bytes]) => ({ part, more: bytes - (then[part] ?? 0), isNew: !(part in then) }))
    .filter(({ more }) => more > 0)
    .sort((a, b) => b.more - a.more)
    .slice(0, 6)
    .map(({ part, more, isNew }) => `${part} +${more}${isNew ? ' (new)' : ''}`);
  return changes.length > 0 ? changes.join(', ') : 'no part by itself (styles, or smaller names)';
}
