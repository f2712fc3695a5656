import { describe, expect, it } from 'vitest';
import { entriesIn } from './entries.ts';
import { plainOf } from './plain.ts';
import { createSearch } from './portal-search.ts';
import { SYNONYMS } from './synonyms.ts';
import { realPacks } from './testing/real-packs.ts';
import { createTextIndex } from './text-index.ts';

const entries = entriesIn(realPacks);
const index = createTextIndex(entries);
const search = createSearch(entries);

describe.each(SYNONYMS.map((synonym) => [synonym.typed[0] ?? '', synonym] as const))(
  '%s',
  (_, { typed, meant }) => {
    it('means words that the documents use', () => {
      expect(meant.filter((word) => index.phrase(word).size === 0)).toEqual([]);
    });

    it('finds something for each word that may be typed', () => {
      expect(typed.filter((word) => search.find(word).length === 0)).toEqual([]);
    });

    it('is written in plain letters', () => {
      expect(typed).toEqual(typed.map((word) => plainOf(word).text));
    });
  },
);
