/**
 * How a Chinese term is written in the index. Its tree of letters goes through the beginnings at a node one by one, and
 * a language of thousands of characters gives its root thousands of them; in so few letters no node has more than 32.
 * What stands before the letters is three that nobody types: a slip of two letters never comes so far.
 */
const CHINESE = '\u0001\u0001\u0001';
const LETTERS = '0123456789abcdefghijklmnopqrstuv';
const HAN = /\p{Script=Han}/u;

/** A term of a text as the index holds it; Latin ones as they are. */
export function heldTerm(term: string): string {
  if (!HAN.test(term)) return term;
  let held = CHINESE;
  for (let at = 0; at < term.length; at += 1) {
    const unit = term.charCodeAt(at);
    for (let shift = 15; shift >= 0; shift -= 5) held += LETTERS[(unit >> shift) & 31];
  }
  return held;
}

/** The term that stands in the texts, from the one in the index. */
export function termOf(held: string): string {
  if (!held.startsWith(CHINESE)) return held;
  let term = '';
  for (let at = CHINESE.length; at < held.length; at += 4) {
    let unit = 0;
    for (const letter of held.slice(at, at + 4)) unit = unit * 32 + LETTERS.indexOf(letter);
    term += String.fromCharCode(unit);
  }
  return term;
}
