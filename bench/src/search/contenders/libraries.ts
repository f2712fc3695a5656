import Fuse from 'fuse.js';
import MiniSearch, { type Options } from 'minisearch';
import { versionOf } from '../../engine/version.ts';
import type { Contender, Find } from '../contender.ts';
import type { SearchRecord } from '../material.ts';

export const miniSearch: Contender = {
  name: 'MiniSearch as it comes',
  note: `${versionOf('minisearch')}, with its own words, beginnings and slips, the name four times as heavy.`,
  build: ({ records }) => miniSearchOver(records),
};

export const miniSearchByPairs: Contender = {
  name: 'MiniSearch, pairs',
  note: 'the same with Chinese cut into its pairs of characters, as is usual where no words are marked.',
  build: ({ records }) => miniSearchOver(records, { tokenize: wordsAndPairs }),
};

function miniSearchOver(
  records: readonly SearchRecord[],
  words: Pick<Options<SearchRecord>, 'tokenize'> = {},
): Find {
  const index = new MiniSearch<SearchRecord>({
    ...words,
    fields: ['name', 'district', 'summary', 'body'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 4, district: 2, summary: 1.6 } },
  });
  index.addAll(records);
  return (query) => index.search(query).map(({ id }) => String(id));
}

function wordsAndPairs(text: string): string[] {
  const pieces = text.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? [];
  return pieces.flatMap((piece) =>
    /\p{Script=Han}/u.test(piece) && piece.length > 2
      ? Array.from({ length: piece.length - 1 }, (_, at) => piece.slice(at, at + 2))
      : [piece],
  );
}

export const fuse: Contender = {
  name: 'Fuse.js',
  note: `${versionOf('fuse.js')}, approximate matching anywhere in a text, the name four times as heavy.`,
  build: ({ records }) => {
    const index = new Fuse(records, {
      ignoreLocation: true,
      threshold: 0.3,
      keys: [
        { name: 'name', weight: 4 },
        { name: 'district', weight: 2 },
        { name: 'summary', weight: 1.6 },
        { name: 'body', weight: 0.5 },
      ],
    });
    return (query) => index.search(query).map(({ item }) => item.id);
  },
};
