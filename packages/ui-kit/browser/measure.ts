/** An element in words, for a message: its tag, what it is called, how it is marked. */
export function nameOf(element: Element): string {
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  const className = element.getAttribute('class');
  return `<${element.tagName.toLowerCase()}${className ? ` .${className.split(' ')[0]}` : ''}> ${words.slice(0, 40)}`;
}

/** Whether the reader is meant to see it: drawn, and not one of the texts for screen readers only. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { position, overflow, width, height } = getComputedStyle(each);
    if (position === 'absolute' && overflow !== 'visible' && width === '1px' && height === '1px')
      return false;
  }
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

export function seen(root: Element, selector = '*'): Element[] {
  return [...root.querySelectorAll(selector)].filter(isSeen);
}

/** Wider than the screen: the reader would have to scroll both ways (WCAG 1.4.10). */
export function beyondTheEdge(root: Element): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = seen(root).filter((each) => each.getBoundingClientRect().right > clientWidth + 1);
  return wide.slice(-3).map((each) => `${nameOf(each)} ends beyond ${clientWidth}px`);
}

/** Scrolls sideways in itself and is no table, or cannot be reached by the keyboard to do so. */
export function sidewaysScroll(root: Element): string[] {
  return seen(root)
    .filter((each) => {
      const { overflowX } = getComputedStyle(each);
      return (
        (overflowX === 'auto' || overflowX === 'scroll') && each.scrollWidth > each.clientWidth + 1
      );
    })
    .filter((each) => !(each.querySelector('table') && each.matches('[tabindex="0"]')))
    .filter((each) => !each.matches('textarea'))
    .map((each) => `${nameOf(each)} scrolls sideways`);
}

/**
 * Text that its own box cuts off. Not asked of a `<select>`: no browser wraps what is chosen there, and all of it is
 * read in the open list.
 */
export function clipped(root: Element): string[] {
  const problems: string[] = [];
  for (const each of seen(root)) {
    const style = getComputedStyle(each);
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = each;
    if (!each.textContent?.trim() || each.closest('svg')) continue;
    if (cuts(style.overflowX) && scrollWidth > clientWidth + 1)
      problems.push(`${nameOf(each)} is cut off: ${scrollWidth} in ${clientWidth}px wide`);
    if (cuts(style.overflowY) && scrollHeight > clientHeight + 1)
      problems.push(`${nameOf(each)} is cut off: ${scrollHeight} in ${clientHeight}px high`);
  }
  return problems;
}

interface Line {
  element: Element;
  text: string;
  box: DOMRect;
  /** The overlay it belongs to. */
  layer: Element | null;
}

function lines(root: Element): Line[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Line[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!text || !element || element.matches('option, script, style') || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const layer = layerOf(element);
    const window = windowOf(element);
    for (const box of range.getClientRects())
      if (box.top < window.bottom && box.bottom > window.top)
        found.push({ element, text, box, layer });
  }
  return found.sort((one, other) => one.box.top - other.box.top);
}

/** Two texts drawn over each other. Two lines may touch; they may not share a third of their height. */
export function overlapping(root: Element): string[] {
  const all = lines(root);
  const problems = new Set<string>();
  for (const [index, one] of all.entries())
    for (let next = index + 1; next < all.length; next += 1) {
      const other = all[next];
      if (!other || other.box.top >= one.box.bottom) break;
      if (one.element === other.element || one.layer !== other.layer) continue;
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      if (across > 2 && down > Math.min(one.box.height, other.box.height) / 3)
        problems.add(`“${one.text.slice(0, 30)}” lies over “${other.text.slice(0, 30)}”`);
    }
  return [...problems];
}

/** From where to where an element can be seen: what is scrolled away lies over nothing. */
function windowOf(element: Element): { top: number; bottom: number } {
  let top = Number.NEGATIVE_INFINITY;
  let bottom = Number.POSITIVE_INFINITY;
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (getComputedStyle(each).overflowY === 'visible') continue;
    const box = each.getBoundingClientRect();
    top = Math.max(top, box.top);
    bottom = Math.min(bottom, box.bottom);
  }
  return { top, bottom };
}

/** The overlay an element belongs to; an overlay may cover what is below it. */
function layerOf(element: Element): Element | null {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { position } = getComputedStyle(each);
    if (position === 'fixed' || position === 'sticky' || each.matches(':modal, [popover]'))
      return each;
  }
  return null;
}

export const FOCUSABLE =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';

/** What has the focus and is covered whole by something that stands still (WCAG 2.4.11). */
export function coveredFocus(root: Element): string[] {
  const still = seen(root).some((each) =>
    ['sticky', 'fixed'].includes(getComputedStyle(each).position),
  );
  if (!still) return [];
  return seen(root, FOCUSABLE)
    .filter((each) => isCovered(each as HTMLElement))
    .map((each) => `${nameOf(each)} has the focus and is covered`);
}

function isCovered(element: HTMLElement): boolean {
  element.focus();
  if (document.activeElement !== element) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const across = [left + 2, (left + right) / 2, right - 2];
  const down = [top + 2, (top + bottom) / 2, bottom - 2];
  return !across.some((x) =>
    down.some((y) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    }),
  );
}
