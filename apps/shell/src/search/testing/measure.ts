/**
 * How long a search takes over the packs of all districts: `node src/search/testing/measure.ts` in the portal's folder.
 * Prints milliseconds of processor time; nothing depends on them. The labelled queries are typed letter by letter, as a reader does.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { searchDataOf } from '@portal/district-kit/preset';
import { Pack } from '@portal/rules-core';
import { entriesIn } from '../entries.ts';
import { createSearch } from '../portal-search.ts';
import { LABELLED_QUERIES } from './queries.ts';

const apps = join(import.meta.dirname, '../../../..');
const packs: Pack[] = [];
for (const app of readdirSync(apps).sort()) {
  const module: { pack?: unknown } = await import(join(apps, app, 'policy/index.ts')).catch(
    () => ({}),
  );
  if (module.pack) packs.push(Pack.parse(module.pack));
}
const data = packs.map((pack) => searchDataOf(pack));
const entries = entriesIn(packs);

const builds = times(5, () => createSearch(entries, data));
const search = createSearch(entries, data);
const typed = LABELLED_QUERIES.flatMap(({ text }) =>
  Array.from(text, (_, index) => text.slice(0, index + 1)),
);
const cold = typed.map((text) => time(() => search.find(text)));
const warm = typed.map((text) => time(() => search.find(text)));

console.log(`${packs.length} packs, ${entries.length} entries, ${typed.length} queries`);
console.log(`index      ${row(builds)}`);
console.log(`first time ${row(cold)}`);
console.log(`again      ${row(warm)}`);
const slowest = cold
  .map((took, index) => ({ took, text: typed[index] }))
  .sort((a, b) => b.took - a.took)
  .slice(0, 5);
console.log(
  `slowest    ${slowest.map(({ took, text }) => `${text} ${took.toFixed(1)} ms`).join(', ')}`,
);

/** Processor time, so that what else the machine does is not counted. */
function time(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function times(count: number, run: () => unknown): number[] {
  return Array.from({ length: count }, () => time(run));
}

function row(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)} ms`;
  return `half below ${at(0.5)}, nineteen in twenty below ${at(0.95)}, longest ${at(1)}`;
}
