import type { Pack } from '@portal/rules-core';

/**
 * Makes something of packs and of what else it hangs on, and tells again what was made last: the way to a page asks for
 * it, and so does the page, and whoever comes back to it.
 * @param make what is worked out
 * @param wordsOf what else it hangs on, as plain data: compared by what is said, not by who holds it
 */
export function toldAgain<State extends { packs: readonly Pack[] }, Made>(
  make: (state: State) => Made,
  wordsOf: (state: State) => unknown,
): (state: State) => Made {
  let last: { packs: readonly Pack[]; words: string; made: Made } | undefined;
  return (state) => {
    const { packs } = state;
    const words = JSON.stringify(wordsOf(state));
    const isSame =
      last?.words === words &&
      last.packs.length === packs.length &&
      last.packs.every((pack, index) => pack === packs[index]);
    if (!last || !isSame) last = { packs: [...packs], words, made: make(state) };
    return last.made;
  };
}
