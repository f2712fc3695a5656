import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heldTerm, termOf } from './terms.ts';

it('a term comes out of the index as it went in', () => {
  const terms = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('租', '租房', '𠮷野', 'rent'),
  );
  fc.assert(
    fc.property(terms, (term) => {
      expect(termOf(heldTerm(term))).toBe(term);
    }),
  );
});

it('Latin terms are held as they are; what Chinese ones begin with is the same, character by character', () => {
  expect(heldTerm('g60')).toBe('g60');
  expect(heldTerm('租房').startsWith(heldTerm('租'))).toBe(true);
  expect(heldTerm('租')).not.toBe(heldTerm('房'));
});
