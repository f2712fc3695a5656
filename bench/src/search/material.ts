import { searchDataOf } from '@portal/district-kit/preset';
import type { SearchData } from '@portal/district-kit/search';
import type { Pack } from '@portal/rules-core';
import { entriesIn } from '@portal/shell/search/entries';

/** What every contender is given: the packs, what districts publish for searches, and the same as plain records. */
export interface Material {
  packs: readonly Pack[];
  data: readonly SearchData[];
  records: readonly SearchRecord[];
}

/** What a search library takes: everything that is said of a record, in both languages. */
export interface SearchRecord {
  id: string;
  name: string;
  district: string;
  summary: string;
  body: string;
}

/** @param data what the districts' builds publish; without it, worked out from the packs */
export function materialOf(
  packs: readonly Pack[],
  data: readonly SearchData[] = packs.map((pack) => searchDataOf(pack)),
): Material {
  const entries = entriesIn(
    packs,
    (id) => data.find(({ district }) => district === id)?.pages ?? [],
  );
  const both = ({ zh, en }: { zh: string; en: string }): string => `${zh} ${en}`;
  return {
    packs,
    data,
    records: [
      ...entries.map(({ id, name, districtName, summary, body }) => ({
        id,
        name: both(name),
        district: both(districtName),
        summary: both(summary),
        body: body.map(both).join('\n'),
      })),
      // A place in a document is looked for too.
      ...packs.flatMap(({ district, clauses }) =>
        clauses.map(({ id, path, title }) => ({
          id,
          name: path,
          district: both(district.name),
          summary: title ? both(title) : '',
          body: '',
        })),
      ),
    ],
  };
}
