/** A choice that can be found by more than its label. */
export interface Findable {
  label: string;
  /** Other words for it: the other language, an abbreviation. Never shown. */
  also?: readonly string[] | undefined;
}

const HAN_ONLY = /^\p{Script=Han}{2,}$/u;

/** Full-width and half-width, capital and small are the same to somebody who searches. */
function plain(text: string): string {
  return text.normalize('NFKC').toLocaleLowerCase('en');
}

/** Whether the characters of `short` stand in `long` in their order: 集电 in 集成电路. */
function abbreviates(short: string, long: string): boolean {
  let from = 0;
  for (const character of short) {
    const at = long.indexOf(character, from);
    if (at < 0) return false;
    from = at + character.length;
  }
  return true;
}

/**
 * Whether a choice fits what is typed: every word of it stands in the label or one of its other words. Chinese
 * words may also be abbreviated, as readers are used to.
 */
export function fits(choice: Findable, typed: string): boolean {
  const places = [choice.label, ...(choice.also ?? [])].map(plain);
  return plain(typed)
    .split(/[\s,，、;；]+/)
    .filter((word) => word !== '')
    .every((word) =>
      places.some(
        (place) => place.includes(word) || (HAN_ONLY.test(word) && abbreviates(word, place)),
      ),
    );
}
