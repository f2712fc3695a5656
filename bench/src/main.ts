// npm run bench [-- [<bench> …] [--rounds <n>] [--json]]
//
// Measures side by side and prints one table for each bench, with ratios from this run and the goals.
import { parseArgs } from 'node:util';
import { batchBench } from './batch/batch-bench.ts';
import { engineBench } from './engine/engine-bench.ts';
import { refreshBench } from './refresh/refresh-bench.ts';
import { machine, type Report, reportText } from './report.ts';

const BENCHES: Readonly<Record<string, (options: BenchOptions) => Promise<Report>>> = {
  engine: engineBench,
  refresh: refreshBench,
  batch: () => batchBench(),
  // Brings the dictionary along by which Chinese is read.
  search: async () => (await import('./search/search-bench.ts')).searchBench(),
  // Brings a bundler and a browser along.
  page: async (options) => (await import('./page/page-bench.ts')).pageBench(options),
};
const USAGE = `Usage: npm run bench [-- [<bench> …] [--rounds <n>] [--json]]
Benches: ${Object.keys(BENCHES).join(', ')}; all where none is named.
--rounds: how often the page bench measures each visit (5).`;

interface BenchOptions {
  rounds?: number;
}

const { values, positionals } = readArguments();
const options: BenchOptions =
  values.rounds === undefined ? {} : { rounds: roundsIn(values.rounds) };
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

function roundsIn(text: string): number {
  const rounds = Number(text);
  if (!Number.isInteger(rounds) || rounds < 1)
    refuse(`--rounds is “${text}”; it must be a whole number from 1.`);
  return rounds;
}

function refuse(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}
