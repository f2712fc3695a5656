import type { Locale } from '@portal/rules-core';
import type { ReactNode } from 'react';

/** A Chinese word or document number, with what stands between its characters. */
const CHINESE = /(\p{Script=Han}[\p{Script=Han}〔〕《》（）、\d]*)/u;

/**
 * Words of a document with the Chinese among English marked as such, so that a voice does not garble a document
 * number. Chinese text needs no marks: its Latin letters are read as letters anyway.
 */
export function markedWords(words: string, locale: Locale): ReactNode {
  if (locale === 'zh' || !CHINESE.test(words)) return words;
  // Every second piece is what the pattern caught, and no two pieces trade places.
  return words.split(CHINESE).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <span key={index} lang="zh">
        {piece}
      </span>
    ),
  );
}
