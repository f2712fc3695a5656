import type { Locale } from '@portal/rules-core';
import { markedWords } from '@portal/ui-kit';
import type { ReactNode } from 'react';

const LATIN = /([A-Za-z][A-Za-z0-9 '’-]*)/;

/**
 * Words with something in them that a reader typed, in whichever language: what belongs to the other one says so, so
 * that a voice does not garble it.
 */
export function spoken(words: string, locale: Locale): ReactNode {
  if (locale === 'en') return markedWords(words, locale);
  // Every second piece is what the pattern caught, and no two pieces trade places.
  return words.split(LATIN).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <span key={index} lang="en">
        {piece}
      </span>
    ),
  );
}
