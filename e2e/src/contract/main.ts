// npm run contract [-- --root <folder> --only <text> --json]
//
// Takes every build that the registry of a release root names into every build of the portal that is live, in a real
// browser, and says in a table whether they fit. The root is only read.
import { parseArgs } from 'node:util';
import { BadInput, Refused, releaseRoot } from '@portal/deploy/release';
import { launchBrowser } from '../browser.ts';
import { cellsOf } from './matrix/cells.ts';
import { TABLE_HEAD, tableLine, verdictData } from './matrix/table.ts';
import { tryCell } from './matrix/try-cell.ts';

const USAGE = `npm run contract -- [options]
  --root DIR   the release root; default: $PORTAL_RELEASE_ROOT, else out/release-root
  --only TEXT  only districts or builds whose name contains it
  --json       one JSON object for each pair of builds, in a line of its own`;

const { values } = readOptions();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const folder = values.root ?? process.env.PORTAL_RELEASE_ROOT ?? 'out/release-root';
const cells = (await cellsIn(folder)).filter(
  ({ entry, build }) =>
    values.only === undefined || `${entry.id}/${build.build}`.includes(values.only),
);
if (cells.length === 0) {
  console.error(
    `${folder} has no live build ${values.only === undefined ? 'of portal and district together; promote one of each' : `called “${values.only}”; "release status" names them`}.`,
  );
  process.exit(2);
}
const browser = await launchBrowser();
let failed = 0;
try {
  if (!values.json) console.log(TABLE_HEAD);
  for (const cell of cells) {
    const verdict = await tryCell(cell, folder, browser);
    if (verdict.found !== cell.expected) failed += 1;
    console.log(values.json ? JSON.stringify(verdictData(verdict)) : tableLine(verdict));
  }
} finally {
  await browser.close();
}
const count = `${cells.length - failed} passed, ${failed} failed`;
// With --json the objects have the output to themselves.
if (values.json) console.error(count);
else console.log(`\n${count}`);
process.exitCode = failed > 0 ? 1 : 0;

async function cellsIn(root: string) {
  try {
    const releases = releaseRoot(root);
    const [{ shells }, { districts }] = await Promise.all([releases.status(), releases.registry()]);
    return cellsOf(shells, districts);
  } catch (error) {
    if (!(error instanceof BadInput || error instanceof Refused)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        root: { type: 'string' },
        only: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(2);
  }
}
