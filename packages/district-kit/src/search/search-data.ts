import { Text } from '@portal/rules-core';
import { z } from 'zod';

/** The form of search data that this code reads. */
export const SEARCH_DATA_VERSION = 1;

const syllable = /^[a-z]{1,6}$/;
const han = /^\p{Script=Han}+$/u;

/** What a search over a district's pack needs beside the pack: how its Chinese is read, and the district's own pages. */
export const SearchData = z.strictObject({
  schemaVersion: z.literal(SEARCH_DATA_VERSION),
  district: z.string().regex(/^[a-z]+$/),
  /** A syllable without its tone (ü as `v`), with the characters that are read so unless a word says otherwise. */
  readings: z.record(z.string().regex(syllable), z.string().regex(han)),
  /** Words in which some character is read otherwise, with the syllables of the whole word: 行业, `hang ye`. */
  words: z.record(z.string().regex(han), z.string().regex(/^[a-z]+(?: [a-z]+)*$/)),
  /** Pages and tools that only this district has. */
  pages: z.array(
    z.strictObject({
      /** Under the district's base path. */
      path: z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/),
      title: Text,
      summary: Text.optional(),
    }),
  ),
});
export type SearchData = z.infer<typeof SearchData>;
