const LATIN = /[a-z0-9]+/g;
const CHINESE = /\p{Script=Han}+/gu;

/** One way of writing: full-width figures, capitals and old-style forms become the plain ones. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function latinWords(text: string): string[] {
  return text.match(LATIN) ?? [];
}

/** Each pair of neighbouring characters. */
function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/**
 * What a text is found by: Latin words and figures whole, Chinese by each character and each pair. Chinese is not
 * cut into words, because browsers do not agree on where a word ends.
 */
export function textTokens(text: string): string[] {
  const clean = plain(text);
  const runs = clean.match(CHINESE) ?? [];
  return [...latinWords(clean), ...runs.flatMap((run) => [...run, ...pairs(run)])];
}

/** What a query asks for: a pair says more than its two characters, so a single one counts only by itself. */
export function queryTokens(query: string): string[] {
  const clean = plain(query);
  const runs = clean.match(CHINESE) ?? [];
  return [...latinWords(clean), ...runs.flatMap((run) => (run.length === 1 ? [run] : pairs(run)))];
}
