import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { textTokens } from './tokens.ts';
import { createWordIndex } from './word-index.ts';

const WEIGHTS = [4, 1];
const words = fc.constantFrom(
  '租房补贴',
  '租房',
  '人才',
  'rent',
  'rental',
  'rents',
  'purchase',
  'purchases',
  'purchese',
  'g60',
);
const text = fc.array(words, { maxLength: 8 }).map((some) => some.join(' '));
const texts = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 });
const queries = fc.constantFrom(
  '租房',
  '租',
  '才',
  'rent',
  're',
  'purch',
  'purchase',
  'purhcase',
  'g60',
  'x',
);

it('finds and ranks as MiniSearch does', () => {
  fc.assert(
    fc.property(texts, queries, fc.boolean(), fc.boolean(), (some, term, prefix, fuzzy) => {
      const index = createWordIndex(WEIGHTS);
      const model = new MiniSearch({
        fields: ['name', 'body'],
        tokenize: textTokens,
        processTerm: (each) => each,
        searchOptions: { tokenize: (each) => [each], boost: { name: 4, body: 1 } },
      });
      for (const [at, [name, body]] of some.entries()) {
        index.add(String(at), [name, body].map(textTokens));
        model.add({ id: String(at), name, body });
      }
      // Of Chinese only what is asked for as it stands is looked up; a beginning there is another term.
      const isLatin = /^[a-z]/.test(term);
      const how = { prefix: prefix && isLatin, fuzzy: fuzzy && isLatin };
      const found = [...index.find(term, how)].map(([id, { score, terms }]) => ({
        id,
        score,
        terms: [...terms].sort(),
      }));
      const expected = model
        .search(term, { ...how, fuzzy: how.fuzzy ? 0.25 : false, maxFuzzy: 2 })
        .map(({ id, score, terms }) => ({ id: String(id), score, terms: terms.toSorted() }));
      const byId = (a: { id: string }, b: { id: string }) => Number(a.id) - Number(b.id);
      expect(found.length).toBe(expected.length);
      for (const [at, hit] of expected.sort(byId).entries()) {
        const own = found.toSorted(byId)[at];
        expect([own?.id, own?.terms]).toEqual([hit.id, hit.terms]);
        expect(own?.score).toBeCloseTo(hit.score, 10);
      }
    }),
    { numRuns: 1000 },
  );
});
