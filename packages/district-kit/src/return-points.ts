/** Where the reader was on each page of the history, so that “back” returns there and not to the top. */
export interface ReturnPoints {
  /**
   * Remembers what takes the focus inside `root`.
   * @param key of the history entry that is shown, asked at each change
   * @returns how to stop
   */
  watch(root: HTMLElement, key: () => string): () => void;
  /** Puts the focus where it last was on that page; `false` when that place is not there any more. */
  restore(root: HTMLElement, key: string): boolean;
}

/** An element that can be found again after the page was drawn anew: by its id, else by what it is among its likes. */
interface Mark {
  selector: string;
  index: number;
}

/** Pages further back than this begin at their heading again. */
const KEPT = 50;

export function createReturnPoints(): ReturnPoints {
  const marks = new Map<string, Mark>();
  return {
    watch(root, key) {
      const note = (event: Event): void => {
        const mark = event.target instanceof Element ? markOf(root, event.target) : undefined;
        if (!mark) return;
        marks.delete(key());
        marks.set(key(), mark);
        const [oldest] = marks.keys();
        if (marks.size > KEPT && oldest !== undefined) marks.delete(oldest);
      };
      root.addEventListener('focusin', note);
      // Not every browser gives the focus to a link that is clicked.
      root.addEventListener('click', note, true);
      return () => {
        root.removeEventListener('focusin', note);
        root.removeEventListener('click', note, true);
      };
    },
    restore(root, key) {
      const mark = marks.get(key);
      const found = mark && root.querySelectorAll<HTMLElement>(mark.selector)[mark.index];
      if (!found) return false;
      reveal(found);
      found.focus({ preventScroll: true });
      if (document.activeElement !== found) return false;
      found.scrollIntoView({ block: 'nearest' });
      return true;
    },
  };
}

function markOf(root: HTMLElement, target: Element): Mark | undefined {
  const element = target.closest<HTMLElement>('a[href], button, summary, input, select, textarea');
  if (!element || !root.contains(element)) return undefined;
  const name = element.localName;
  const href = element.getAttribute('href');
  const selector = href === null ? name : `a[href="${CSS.escape(href)}"]`;
  const index = [...root.querySelectorAll(selector)].indexOf(element);
  return index < 0 ? undefined : { selector, index };
}

/** Opens everything that an element is folded into. */
export function reveal(element: Element): void {
  for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
}
