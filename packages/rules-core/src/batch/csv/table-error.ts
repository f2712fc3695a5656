import type { Text } from '../../schema/text.ts';

/** A table that cannot be read any further: where, why, and what to do, in both languages. */
export class TableError extends Error {
  /** The place and the remedy, for people. */
  readonly words: Text;
  /** Line of the file, from 1, where it is known. */
  readonly line: number | undefined;
  /** Byte of the file, from 0, where that is what is wrong. */
  readonly byte: number | undefined;

  constructor(words: Text, place: { line?: number; byte?: number } = {}) {
    super(words.en);
    this.name = 'TableError';
    this.words = words;
    this.line = place.line;
    this.byte = place.byte;
  }
}
