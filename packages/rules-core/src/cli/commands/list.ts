import { validityOn } from '../../evaluate/validity.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { AS_OF, asOfFrom, DISTRICT, JSON_OPTION, LANG, languagesFrom, PACKS } from '../options.ts';
import { chosenDistricts, findDistricts, loadPacks } from '../packs.ts';
import { nameOf, recordsWithKind, validityOf } from '../records.ts';
import { sayIn } from '../text/say.ts';

export const list: Command = {
  name: 'list',
  summary: 'Every record with its id: programmes, services, indicators, rules.',
  usage: '[--district D] [--json]',
  description:
    'Prints one record to a line: kind, id, validity on the date that counts, name (or the words of a rule\nthat has no name). JSON: [{district, kind, id, name: {zh, en}, validity}].',
  options: { district: DISTRICT, 'as-of': AS_OF, lang: LANG, json: JSON_OPTION, packs: PACKS },
  examples: ['list', 'list --json --lang en', 'list --as-of 2030-01-01'],
  run: async (given, surroundings) => {
    const asOf = asOfFrom(given, surroundings);
    const say = sayIn(languagesFrom(given));
    const districts = await findDistricts(given, surroundings);
    const packs = await loadPacks(districts, chosenDistricts(given, districts));
    const rows = packs.flatMap((pack) =>
      recordsWithKind(pack).map((entry) => ({
        district: pack.district.id,
        kind: entry.kind,
        id: entry.record.id,
        name: nameOf(entry),
        validity: validityOn(validityOf(entry, pack), asOf),
      })),
    );
    if (given.switches.has('json')) {
      surroundings.out(JSON.stringify(rows, null, 2));
      return EXIT.done;
    }
    const width = (column: 'kind' | 'id' | 'validity'): number =>
      Math.max(...rows.map((row) => row[column].length));
    const [kinds, ids, validities] = [width('kind'), width('id'), width('validity')];
    for (const { kind, id, validity, name } of rows)
      surroundings.out(
        `${kind.padEnd(kinds)}  ${id.padEnd(ids)}  ${validity.padEnd(validities)}  ${say(name)}`,
      );
    return EXIT.done;
  },
};
