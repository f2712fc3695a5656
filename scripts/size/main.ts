// npm run size                what every entry point weighs, against its budget
// npm run size -- --write     sets the budgets to what is measured now
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { breaches, readBudgets, writeBudgets } from './budgets.ts';
import { root, type Weight } from './bundle.ts';
import { measureAll } from './measure.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const measured = await measureAll();
if (values.write) writeBudgets(measured, readBudgets());
const budgets = readBudgets();

const kB = (bytes: number): string => (bytes === 0 ? '–' : (bytes / 1000).toFixed(1));
const cells = ({ minified, gzip }: Weight, budget: Weight | undefined): string[] => [
  kB(minified),
  kB(gzip),
  budget === undefined ? '?' : kB(budget.gzip),
];
const head = ['kB', 'js min', 'js gzip', 'budget', 'css min', 'css gzip', 'budget'];
const rows = measured.map(({ name, js, css }) => [
  name,
  ...cells(js, budgets.lines[name]?.js),
  ...cells(css, budgets.lines[name]?.css),
]);
const widths = head.map((_, column) =>
  Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
);
for (const row of [head, ...rows]) {
  const line = row.map((cell, column) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
  );
  process.stdout.write(`${line.join('  ')}\n`);
}

const file = join(root, 'scripts', 'out', 'size.json');
mkdirSync(join(root, 'scripts', 'out'), { recursive: true });
writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
const wrong = breaches(measured, budgets);
for (const each of wrong) process.stderr.write(`\n${each}\n`);
process.exitCode = wrong.length > 0 ? 1 : 0;
