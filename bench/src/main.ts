// npm run bench [-- [<bench> …] [--json]]
//
// Measures side by side and prints one table for each bench, with ratios from this run and the goals.
import { parseArgs } from 'node:util';
import { engineBench } from './engine/engine-bench.ts';
import { refreshBench } from './refresh/refresh-bench.ts';
import { machine, type Report, reportText } from './report.ts';

const BENCHES: Readonly<Record<string, () => Promise<Report>>> = {
  engine: engineBench,
  refresh: refreshBench,
};
const USAGE = `Usage: npm run bench [-- [<bench> …] [--json]]\nBenches: ${Object.keys(BENCHES).join(', ')}; all where none is named.`;

const { values, positionals } = readArguments();
const unknown = positionals.find((name) => !(name in BENCHES));
if (unknown !== undefined) refuse(`There is no bench “${unknown}”.`);
const reports: Report[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const report = await bench();
  reports.push(report);
  if (!values.json) console.log(reportText(report));
}
if (values.json) console.log(JSON.stringify({ machine: machine(), reports }, null, 2));
else console.log(`Measured on ${machine()}.`);

function readArguments() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
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

function refuse(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}
