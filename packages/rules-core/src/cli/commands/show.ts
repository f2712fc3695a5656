import { factDictionary } from '../../facts/dictionary.ts';
import { nearest } from '../../nearest.ts';
import type { Pack } from '../../schema/pack.ts';
import type { Command } from '../command.ts';
import { BadInput } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { AS_OF, asOfFrom, JSON_OPTION, LANG, languagesFrom, PACKS } from '../options.ts';
import { chosenDistricts, findDistricts, loadPacks } from '../packs.ts';
import { type PackRecord, recordsWithKind } from '../records.ts';
import { recordLines } from '../show/record.ts';
import { citesOf, printedPaths } from '../text/citations.ts';
import { sayIn } from '../text/say.ts';

export const show: Command = {
  name: 'show',
  summary: 'One record in full, with its citations.',
  usage: '<id> [--lang zh|en|both] [--json]',
  description:
    'Prints a record as readable text, in Chinese and English unless --lang names one of them; each condition\nand amount with the printed path of its clause. JSON: {kind, district, document, record, clauses}, where\nclauses gives the printed path of every clause id in the record.',
  options: { 'as-of': AS_OF, lang: LANG, json: JSON_OPTION, packs: PACKS },
  operands: { least: 1, most: 1, name: 'the id of a record (see "rules list")' },
  examples: ['show <district>/<record>', 'show <district>/<record> --lang en'],
  run: async (given, surroundings) => {
    const [id = ''] = given.operands;
    const asOf = asOfFrom(given, surroundings);
    const say = sayIn(languagesFrom(given));
    const districts = await findDistricts(given, surroundings);
    const packs = await loadPacks(districts, chosenDistricts(given, districts, id));
    const { pack, entry } = find(id, packs);
    if (given.switches.has('json')) {
      const { kind, record } = entry;
      const { document } = pack;
      surroundings.out(
        JSON.stringify(
          { kind, district: pack.district, document, record, clauses: printedPaths(record, pack) },
          null,
          2,
        ),
      );
      return EXIT.done;
    }
    const lines = recordLines(entry, {
      pack,
      asOf,
      say,
      cite: citesOf(pack, say),
      facts: factDictionary([pack]),
    });
    for (const line of lines) surroundings.out(line);
    return EXIT.done;
  },
};

function find(id: string, packs: readonly Pack[]): { pack: Pack; entry: PackRecord } {
  for (const pack of packs) {
    const entry = recordsWithKind(pack).find(({ record }) => record.id === id);
    if (entry) return { pack, entry };
  }
  const near = nearest(
    id,
    packs.flatMap((pack) => recordsWithKind(pack).map(({ record }) => record.id)),
  );
  throw new BadInput(
    `there is no record "${id}"; ${near === undefined ? '"rules list" prints the ids' : `did you mean "${near}"?`}`,
  );
}
