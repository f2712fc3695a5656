/**
 * How wide a text will be, in em. An estimate, a little on the wide side: a drawing is laid out before anything can
 * be measured, on paper too, and its words may be set in whatever face the reader has.
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

function letterWidth(letter: string): number {
  // From the CJK radicals on every sign fills a square; below stand letters, figures and Latin punctuation.
  if (letter >= '\u2e80') return 1;
  if (/[\d–]/.test(letter)) return 0.6;
  if (/[ilj.,:;'’()[\]|!]/.test(letter)) return 0.34;
  if (letter === ' ') return 0.3;
  if (/[mwMW%—…“”]/.test(letter)) return 0.95;
  return /[A-Z]/.test(letter) ? 0.7 : 0.56;
}

/** Marks that never begin a line. */
const CLOSING = /^[，。、；：？！）》”’…,.;:)!?%]/;

/** What may stand on a line of its own: a word with the space after it, or one Chinese sign. */
function pieces(text: string): string[] {
  const found = text.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+\s*|\s+/g) ?? [];
  const joined: string[] = [];
  for (const piece of found) {
    const last = joined.length - 1;
    if (CLOSING.test(piece) && last >= 0) joined[last] += piece;
    else joined.push(piece);
  }
  return joined;
}

/**
 * Breaks a label into lines no wider than `width` em. What does not fit into `most` lines ends in “…”: the table
 * beside the drawing has the whole of it.
 */
export function linesOf(text: string, width: number, most = 3): string[] {
  const lines: string[] = [''];
  for (const piece of pieces(text)) {
    const current = lines.at(-1) ?? '';
    if (current === '' || widthOf((current + piece).trimEnd()) <= width)
      lines[lines.length - 1] = current + piece;
    else lines.push(piece);
  }
  const whole = lines.map((line) => line.trim());
  if (whole.length <= most) return whole;
  let last = whole[most - 1] ?? '';
  while (last !== '' && widthOf(`${last}…`) > width) last = last.slice(0, -1).trimEnd();
  return [...whole.slice(0, most - 1), `${last}…`];
}
