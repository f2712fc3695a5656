// npm run bench [-- [<bench> …] [--rounds <n>] [--rows <n>] [--plot <file>] [--json]]
//
// Measures side by side and prints one table for each bench, with ratios from this run and the goals.
import { parseArgs } from 'node:util';
import { batchBench } from './batch/batch-bench.ts';
import { engineBench } from './engine/engine-bench.ts';
import { programmesBench } from './programmes/programmes-bench.ts';
import { refreshBench } from './refresh/refresh-bench.ts';
import { machine, type Report, reportText } from './report.ts';

const BENCHES: Readonly<Record<string, (options: BenchOptions) => Promise<Report>>> = {
  engine: engineBench,
  programmes: programmesBench,
  refresh: refreshBench,
  batch: batchBench,
  // Brings the dictionary along by which Chinese is read.
  search: async () => (await import('./search/search-bench.ts')).searchBench(),
  growth: async (options) => (await import('./growth/growth-bench.ts')).growthBench(options),
  // Brings a bundler and a browser along.
  page: async (options) => (await import('./page/page-bench.ts')).pageBench(options),
};
const USAGE = `Usage: npm run bench [-- [<bench> …] [--rounds <n>] [--rows <n>] [--plot <file>] [--json]]
Benches: ${Object.keys(BENCHES).join(', ')}; all where none is named.
--rounds: how often the page bench measures each visit (5).
--rows: rows of the largest roster of the batch bench (1000000); it is held against one of a tenth.
--plot: where the growth bench draws its curves, as SVG.`;

interface BenchOptions {
  rounds?: number;
  rows?: number;
  plot?: string;
}

const { values, positionals } = readArguments();
const options: BenchOptions = {
  ...(values.rounds !== undefined && { rounds: countIn('rounds', values.rounds) }),
  ...(values.rows !== undefined && { rows: countIn('rows', values.rows) }),
  ...(values.plot !== undefined && { plot: values.plot }),
};
const unknown = positionals.find((name) => !(name in BENCHES));
if (unknown !== undefined) refuse(`There is no bench “${unknown}”.`);
const reports: Report[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const report = await bench(options);
  reports.push(report);
  if (!values.json) console.log(reportText(report));
}
if (values.json) console.log(JSON.stringify({ machine: machine(), reports }, null, 2));
else console.log(`Measured on ${machine()}.`);

function readArguments() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        rounds: { type: 'string' },
        plot: { type: 'string' },
        rows: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (parsed.values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    return parsed;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function countIn(option: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    refuse(`--${option} is “${text}”; it must be a whole number from 1.`);
  return count;
}

function refuse(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}
