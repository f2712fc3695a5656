import { type Lines, withLine } from '@portal/district-kit';

/** A certificate that was newly gained, as the reader enters it. */
export interface Certificate {
  key: string;
  name: string;
  /** What its examination cost, in fen; `null` while it is not entered. */
  fee: number | null;
}

/** The certificates as they are being entered. */
export type Certificates = Lines<Certificate>;

/** What the lines come to. */
export interface FeeSum {
  /** Of the fees that are entered, in fen. */
  known: number;
  /** How many certificates are named and have no fee. */
  open: number;
  /** How many have a fee. */
  entered: number;
}

/** One line, with the fee where one is known already. */
export function firstLine(fee: number | null = null): Certificates {
  return { items: [{ key: 'line-1', name: '', fee }], next: 2 };
}

export function withBlank(lines: Certificates): Certificates {
  return withLine(lines, (key) => ({ key, name: '', fee: null }));
}

/** A blank line is not there: it is neither a certificate nor a gap. */
export function sumOf({ items }: Certificates): FeeSum {
  const fees = items.flatMap(({ fee }) => (fee === null ? [] : [fee]));
  return {
    known: fees.reduce((sum, fee) => sum + fee, 0),
    open: items.filter(({ name, fee }) => fee === null && name.trim() !== '').length,
    entered: fees.length,
  };
}

/** The fee in all as an answer, in fen; `null` while a certificate lacks its fee, for a part would pass as the whole. */
export function answerOf(lines: Certificates): number | null {
  const { known, open, entered } = sumOf(lines);
  return open > 0 || entered === 0 ? null : known;
}

/**
 * The lines for what is answered: those entered here as long as they come to that answer, else one line with it. The
 * answer may have been given, changed or taken back elsewhere.
 */
export function inStep(kept: Certificates | null, answer: number | null): Certificates {
  return kept && answerOf(kept) === answer ? kept : firstLine(answer);
}
