// npm run audit [-- --registry <address>]
//
// Asks the registry whether faults are known in the packages that the portal goes out with. A high or critical one that
// docs/audit-exceptions.json does not explain ends with exit code 1; a registry that does not answer, with 2.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { advisoriesIn, exceptionsIn, judge } from './judge.ts';

const root = dirname(dirname(import.meta.dirname));
const { values } = parseArgs({ options: { registry: { type: 'string' } } });

try {
  const file = join(root, 'docs/audit-exceptions.json');
  const exceptions = exceptionsIn(JSON.parse(readFileSync(file, 'utf8')));
  const advisories = advisoriesIn(askRegistry());
  const { faults, notes } = judge(advisories, exceptions, new Date().toISOString().slice(0, 10));
  for (const note of notes) console.log(note);
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0
      ? `No fault is known that would stop a release (${advisories.length} reported in all).`
      : `${faults.length} to mend or to explain.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** pnpm's own exit code says only that there is something; what it is stands in the report. */
function askRegistry(): unknown {
  const place = values.registry === undefined ? [] : ['--registry', values.registry];
  const { stdout, stderr, error } = spawnSync('pnpm', ['audit', '--prod', '--json', ...place], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(
      `The registry did not answer the audit, so nothing is known either way; run it where the registry has an audit endpoint.\n${error?.message ?? stderr.trim()}`,
    );
  }
}
