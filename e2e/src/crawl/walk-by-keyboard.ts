import type { CDPSession, Page } from 'playwright-core';

/** The most stops a page is walked for; the longest of the portal has fewer. */
const MOST_STOPS = 400;
/** WCAG 2.5.8. */
const LEAST_TARGET = 24;

interface Stop {
  /** What it is and what it says: `a “Programmes”`. */
  what: string;
  ring: boolean;
  covered: boolean;
  seen: boolean;
  width: number;
  height: number;
  inSentence: boolean;
  /** A new one each time: the same again means that the focus does not move. */
  mark: number;
  again: boolean;
}

/**
 * Goes through a page with the Tab key, from its beginning until the focus leaves it, and tells what a reader without
 * a mouse would stumble over: a stop that cannot be seen, has no ring, lies behind something, or holds the focus.
 * @returns the faults, a line each, and how many stops there were
 */
export async function walkByKeyboard(page: Page): Promise<{ faults: string[]; stops: number }> {
  const faults: string[] = [];
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  let stops = 0;
  for (; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus, stops + 1);
    if (stop === null) break;
    if (stop.again) {
      // Back at the beginning; the browser's own bar lies between in a real window.
      if (stop.mark === 1) break;
      faults.push(`${stop.what}: the focus comes back to it, after ${stops} stops`);
      break;
    }
    if (!stop.ring) faults.push(`${stop.what}: no focus ring`);
    if (!stop.seen) faults.push(`${stop.what}: has the focus outside the window`);
    if (stop.covered) faults.push(`${stop.what}: lies behind something while it has the focus`);
    if (!stop.inSentence && Math.min(stop.width, stop.height) < LEAST_TARGET)
      faults.push(`${stop.what}: ${Math.round(stop.width)} × ${Math.round(stop.height)} px`);
  }
  if (stops === MOST_STOPS) faults.push(`the walk does not end after ${MOST_STOPS} stops`);
  return { faults, stops };
}

/** Runs in the page. */
function lookAtFocus(mark: number): Stop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const earlier = Number(element.dataset.walked ?? 0);
  const again = earlier > 0;
  if (!again) element.dataset.walked = String(mark);
  // A radio or checkbox is drawn by the box around it and its label.
  const drawn = element.matches('input[type=radio], input[type=checkbox]')
    ? (element.closest('label') ?? element.parentElement ?? element)
    : element;
  // A card's link is stretched over the whole card.
  const after = getComputedStyle(drawn, '::after');
  const isStretched =
    after.content !== 'none' &&
    after.position === 'absolute' &&
    // Else it is stretched over the link or button itself, to be hit more easily.
    getComputedStyle(drawn).position === 'static';
  const box = ((isStretched && drawn.offsetParent) || drawn).getBoundingClientRect();
  const hasRing = (style: CSSStyleDeclaration) =>
    style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
  const ring = [element, drawn].some(
    (each) =>
      hasRing(getComputedStyle(each)) ||
      hasRing(getComputedStyle(each, '::after')) ||
      hasRing(getComputedStyle(each, '::before')),
  );
  const seen =
    box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth;
  const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 12), 1), window.innerWidth - 1);
  const ys = [box.top + 3, (box.top + box.bottom) / 2, box.bottom - 3];
  const visible = ys.filter((y) => y > 0 && y < window.innerHeight);
  // WCAG 2.4.11: some of it must show.
  const covered =
    seen &&
    visible.length > 0 &&
    visible.every((y) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && !drawn.contains(top) && !top.contains(drawn);
    });
  const inSentence =
    getComputedStyle(drawn).display === 'inline' &&
    (drawn.parentElement?.textContent ?? '').trim() !== (drawn.textContent ?? '').trim();
  const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return {
    what: `${element.localName} “${words.trim().slice(0, 40) || element.getAttribute('name')}”`,
    ring,
    covered,
    seen,
    width: box.width,
    height: box.height,
    inSentence,
    mark: again ? earlier : mark,
    again,
  };
}

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

/** What is worked with, and so must say what it is; other things take the focus only when a link leads to them. */
const WORKED = new Set(
  'button link textbox searchbox combobox checkbox radio spinbutton switch tab listbox DisclosureTriangle'.split(
    ' ',
  ),
);

/** What a screen reader would be told too little of: nameless things that take the focus, headings that skip. */
export async function listen(page: Page, session: CDPSession): Promise<string[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const faults: string[] = [];
  const landmarks = new Map<string, number>();
  let level = 0;
  for (const { ignored, role, name, properties = [] } of nodes) {
    if (ignored || !role) continue;
    const value = (key: string) => properties.find((each) => each.name === key)?.value.value;
    const words = (name?.value ?? '').trim();
    if (WORKED.has(role.value) && value('focusable') === true && words === '')
      faults.push(`a ${role.value} that takes the focus has no name`);
    if (role.value === 'heading') {
      const next = Number(value('level'));
      if (next > level + 1) faults.push(`heading “${words}” is of level ${next} after ${level}`);
      if (words === '') faults.push('an empty heading');
      level = next;
    }
    if (['navigation', 'region', 'search', 'form', 'complementary'].includes(role.value)) {
      const key = `${role.value} “${words}”`;
      landmarks.set(key, (landmarks.get(key) ?? 0) + 1);
    }
  }
  for (const [key, count] of landmarks)
    if (count > 1 && key.startsWith('navigation'))
      faults.push(`${count} landmarks are called ${key}`);
  return [...faults, ...(await page.evaluate(foreignWords))];
}

/** Runs in the page: Chinese words of an English page that do not say so, by which a voice would garble them. */
function foreignWords(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || ['script', 'style', 'noscript'].includes(parent.localName)) continue;
    const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
    const text = (node.textContent ?? '').trim();
    if (lang.startsWith('en') && /\p{Script=Han}/u.test(text))
      found.push(`Chinese in English: “${text.slice(0, 60)}”`);
  }
  if (/\p{Script=Han}/u.test(document.title) && document.documentElement.lang.startsWith('en'))
    found.push(`Chinese in the English title: “${document.title}”`);
  return [...new Set(found)];
}

/** What does not fit: the page wider than the window, or text cut off by its own box. */
export async function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const beyond = document.documentElement.scrollWidth - window.innerWidth;
    if (beyond > 0) faults.push(`scrolls sideways by ${beyond} px`);
    for (const element of document.querySelectorAll<HTMLElement>('main *, header *, footer *')) {
      const style = getComputedStyle(element);
      const clips = ['hidden', 'clip'].includes(style.overflowX);
      if (!clips || style.clipPath !== 'none' || element.clientWidth < 8) continue;
      if (element.scrollWidth > element.clientWidth + 1 && element.textContent?.trim())
        faults.push(`“${element.textContent.trim().slice(0, 40)}” is cut off`);
    }
    return faults;
  });
}
