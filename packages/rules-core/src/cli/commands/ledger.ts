import { existsSync } from 'node:fs';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  accountFor,
  type ClauseText,
  formatClauseIndex,
  InvalidClausesError,
  type Ledger,
  parseClauseIndex,
  parseClauseTexts,
  withCitedBy,
} from '../../ledger/index.ts';
import type { Command, Surroundings } from '../command.ts';
import { BadInput } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { DISTRICT, PACKS } from '../options.ts';
import { chosenDistricts, findDistricts, loadPacks, policyFolder } from '../packs.ts';
import { readJson } from '../read-json.ts';

export const ledger: Command = {
  name: 'ledger',
  summary: 'Whether every clause is cited by a record or has a role.',
  usage: '[--clauses FOLDER] [--district D] [--write]',
  description:
    'Holds each district’s records against its clause index (policy/clauses.json): every clause is cited by a\nrecord or has a role, never both, and citedBy says who cites it. With --clauses the index is also held\nagainst the official texts, FOLDER/<district>.json: {clauses: [{id, path, text, sha256}]}; each sha256 is\nreckoned again. Prints what is wanting, one clause to a line, then accounted/total: of the one district\nnamed, or of each district and of all together. Ends with 1 when anything is wanting.',
  options: {
    clauses: { value: 'FOLDER', help: 'Folder of the official texts, one <district>.json each.' },
    district: DISTRICT,
    write: { help: 'First write into the index which records cite each clause.' },
    packs: PACKS,
  },
  examples: ['ledger', 'ledger --district <district> --clauses ../texts', 'ledger --write'],
  run: async (given, surroundings) => {
    const { out, err, folder } = surroundings;
    const districts = await findDistricts(given, surroundings);
    const chosen = chosenDistricts(given, districts);
    const named = given.values.get('clauses');
    const texts = named === undefined ? undefined : resolve(folder, named);
    if (texts !== undefined && !existsSync(texts))
      throw new BadInput(`there is no folder ${texts}; name the folder of the official texts`);

    const ledgers: Ledger[] = [];
    for (const pack of await loadPacks(districts, chosen)) {
      const file = join(policyFolder(districts.apps, pack.district.id), 'clauses.json');
      const read = await readClauses(file, parseClauseIndex, surroundings);
      const index = given.switches.has('write') ? withCitedBy(pack, read) : read;
      if (index !== read && (await replace(file, formatClauseIndex(index)))) err(`Wrote ${file}`);
      const clauses =
        texts === undefined ? undefined : await textsOf(texts, pack.district.id, surroundings);
      ledgers.push(accountFor(pack, index, clauses));
    }
    if (texts !== undefined && !given.values.has('district'))
      ledgers.push(...(await withoutPack(texts, districts.ids, surroundings)));

    for (const { problems } of ledgers)
      for (const { clause, message } of problems) out(`${clause}: ${message}`);
    if (!given.values.has('district'))
      for (const { district, accounted, total } of ledgers)
        out(`${district} ${accounted}/${total}`);
    const sum = (part: 'accounted' | 'total'): number =>
      ledgers.reduce((so, entry) => so + entry[part], 0);
    out(`${sum('accounted')}/${sum('total')}`);
    const isWanting = ledgers.some(
      ({ problems, accounted, total }) => problems.length > 0 || accounted < total,
    );
    return isWanting ? EXIT.wanting : EXIT.done;
  },
};

/** A file of clauses, read and checked. @throws BadInput naming the file. */
async function readClauses<T>(
  file: string,
  parse: (data: unknown) => T,
  surroundings: Surroundings,
): Promise<T> {
  const data = await readJson(file, surroundings);
  try {
    return parse(data);
  } catch (error) {
    if (error instanceof InvalidClausesError) throw new BadInput(`${file}: ${error.message}`);
    throw error;
  }
}

function textsOf(
  folder: string,
  district: string,
  surroundings: Surroundings,
): Promise<ClauseText[]> {
  return readClauses(join(folder, `${district}.json`), parseClauseTexts, surroundings);
}

/** Texts of districts that have no pack here: none of their clauses is accounted for. */
async function withoutPack(
  folder: string,
  districts: readonly string[],
  surroundings: Surroundings,
): Promise<Ledger[]> {
  const others = (await readdir(folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .filter((district) => !districts.includes(district))
    .sort();
  return Promise.all(
    others.map(async (district) => {
      const clauses = await textsOf(folder, district, surroundings);
      return {
        district,
        accounted: 0,
        total: clauses.length,
        problems: clauses.map(({ id }) => ({
          clause: id,
          kind: 'unaccounted' as const,
          message: `"${district}" has no pack; add one, or take its texts out of the folder`,
        })),
      };
    }),
  );
}

/** Writes a file whole or not at all; says whether it changed. */
async function replace(file: string, text: string): Promise<boolean> {
  if ((await readFile(file, 'utf8')) === text) return false;
  const draft = `${file}.draft`;
  await writeFile(draft, text);
  await rename(draft, file);
  return true;
}
