// npm run district -- add <id> --zh <name> --en <name> --accent <colour>
// npm run district -- remove <id> [--yes] [--discard]
//
// Adds a district to the repository, whole and green, or takes one out again. What failed half-way is taken back.
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { WeakAccentError } from './accent.ts';
import { addDistrict } from './add.ts';
import { install } from './install.ts';
import { listedDistricts } from './list.ts';
import { checkRemoval, filesNaming, removeDistrict } from './remove.ts';
import { BadRequest, checkRequest } from './request.ts';
import { walkerFile } from './shared-files.ts';

const USAGE = `Usage:
  npm run district -- add <id> --zh <name> --en <name> --accent <colour>
      Adds a district: its app in apps/<id> with an example programme to replace, its line in the list of
      districts, what the end-to-end tests need of it, the lock file.
      npm run district -- add jingan --zh 静安 --en "Jing'an" --accent "#7a3b2e"
  npm run district -- remove <id> [--yes] [--discard]
      Takes a district out. --yes: without asking. --discard: also what is not committed.`;

const root = dirname(dirname(import.meta.dirname));

// A terminal's Ctrl+C ends the step that runs, and the step's failure takes everything back; nothing may end this
// process before that is done.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

try {
  await run();
} catch (error) {
  if (!(error instanceof BadRequest) && !(error instanceof WeakAccentError)) {
    console.error(error instanceof Error ? error.message : error);
    console.error('Nothing was changed: what had been written is taken back.');
    process.exit(1);
  }
  console.error(error.message);
  process.exit(2);
}

async function run(): Promise<void> {
  const { values, positionals } = readArguments();
  const [command, id, ...rest] = positionals;
  if (values.help) return console.log(USAGE);
  if (rest.length > 0) throw new BadRequest(`“${rest.join(' ')}” is too much.\n${USAGE}`);
  if (command === 'add') return add({ id, zh: values.zh, en: values.en, accent: values.accent });
  if (command === 'remove') return remove(id, values.yes === true, values.discard === true);
  throw new BadRequest(USAGE);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        zh: { type: 'string' },
        en: { type: 'string' },
        accent: { type: 'string' },
        yes: { type: 'boolean' },
        discard: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new BadRequest(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function add(asked: Parameters<typeof checkRequest>[1]): void {
  const district = checkRequest(root, asked);
  const { id, name } = district;
  console.error(`Adding ${name.zh}, ${name.en}, as apps/${id}…`);
  addDistrict(root, district, install);
  const places = [
    ['npm start', 'it stands in the portal, and at an address of its own'],
    ['npm test -- --only unit', 'its tests pass'],
    [`apps/${id}/policy/clauses.json`, 'the clauses of its document go here'],
    [`apps/${id}/policy/document.ts`, 'its title, number, issuer and dates'],
    [`apps/${id}/policy/programmes/`, 'its programmes, in place of the example'],
    [walkerFile(id), 'who asks for one of them in the end-to-end tests'],
  ] as const;
  const width = Math.max(...places.map(([place]) => place.length)) + 3;
  const lines = places.map(([place, what]) => `  ${place.padEnd(width)}${what}`);
  console.log(
    `${name.zh}, ${name.en}, is a district of the portal, with an example programme.\n\n${lines.join('\n')}\n\nCommit apps/${id} together with the changed files that git status shows.`,
  );
}

async function remove(asked: string | undefined, yes: boolean, discard: boolean): Promise<void> {
  const id = checkRemoval(root, asked, discard);
  const zh = listedDistricts(root).find((each) => each.id === id)?.name.zh;
  if (!yes) await confirm(id);
  console.error(`Removing apps/${id}…`);
  removeDistrict(root, id, install);
  console.log(`“${id}” is no district of the portal any more.`);
  const naming = filesNaming(root, id, zh);
  if (naming.length > 0)
    console.log(`\nThese files still name it:\n${naming.map((file) => `  ${file}`).join('\n')}`);
}

async function confirm(id: string): Promise<void> {
  if (!process.stdin.isTTY)
    throw new BadRequest('Nobody is there to be asked; give --yes to remove without a question.');
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asking.question(`Remove apps/${id} and all that belongs to it? (y/N) `);
  asking.close();
  if (!/^y(?:es)?$/i.test(answer.trim())) throw new BadRequest('Nothing was removed.');
}
