import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FOCUSABLE, isSeen, nameOf, seen } from './measure.ts';
import { screen, wish } from './screen.ts';
import { type Mounted, mount, mountStory, settled, stories } from './stories.tsx';

let mounted: Mounted | undefined;

beforeEach(() => screen('desktop'));
afterEach(async () => {
  mounted?.unmount();
  mounted = undefined;
  await wish({});
});

/** What moves, or would on the next change. */
function moving(root: Element): string[] {
  const running = document
    .getAnimations()
    .filter((each) => each.playState === 'running')
    .map(
      (each) =>
        `an animation runs: ${each.effect instanceof KeyframeEffect && each.effect.target ? nameOf(each.effect.target) : each.id}`,
    );
  const would = [root, ...root.querySelectorAll('*')].flatMap((each) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each, pseudo);
      const still =
        transitionDuration.split(', ').every((time) => Number.parseFloat(time) <= 0.01) &&
        animationName === 'none' &&
        scrollBehavior === 'auto';
      return still ? [] : [`${nameOf(each)}${pseudo ?? ''} would move`];
    }),
  );
  return [...running, ...would];
}

test('without that wish something does move, and is found', async () => {
  await wish({});
  const card = stories.find((each) => each.title === 'Components/Card');
  if (!card) throw new Error('the card has a story');
  mounted = await mountStory(card);
  expect(moving(document.documentElement)).not.toEqual([]);
});

/** The area around the middle of a control in which a press reaches it, be it through its label. */
function targetOf(element: Element): { width: number; height: number } {
  // A skip link is there once it has the focus.
  (element as HTMLElement).focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  const box = element.getBoundingClientRect();
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const reach = (across: number, down: number): number => {
    let steps = 0;
    while (steps < ENOUGH && reaches(element, x + across * (steps + 1), y + down * (steps + 1)))
      steps += 1;
    return steps;
  };
  return {
    width: reach(-1, 0) + reach(1, 0) + 1,
    height: reach(0, -1) + reach(0, 1) + 1,
  };
}

/** Nobody asks for more than twice this. */
const ENOUGH = 24;

function reaches(element: Element, x: number, y: number): boolean {
  const hit = document.elementFromPoint(x, y);
  if (!hit) return false;
  return element.contains(hit) || hit.closest('label')?.control === element;
}

/** A link in a sentence is as high as the line (WCAG 2.5.8, “inline”). */
function isInline(element: Element): boolean {
  if (!element.matches('a, summary') || getComputedStyle(element).display !== 'inline')
    return false;
  const around = element.closest('p, li, dd, dt, td, th, figcaption, div, span:not(a span)');
  return (around?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0);
}

function tooSmall(root: Element): string[] {
  // Nothing outside an open dialog can be pressed.
  const dialog = root.querySelector(':modal');
  return seen(dialog ?? root, FOCUSABLE)
    .filter((each) => !isInline(each))
    .flatMap((each) => {
      const { width, height } = targetOf(each);
      const main = each.matches('button, select, textarea, input') ? 44 : 24;
      // A pixel is lost where a size in rem meets a fraction.
      if (height >= main - 1 && width >= 24) return [];
      return [`${nameOf(each)} is ${Math.round(width)} × ${Math.round(height)}, less than ${main}`];
    });
}

test('a small one is found', async () => {
  mounted = await mount(() => (
    <button type="button" style={{ minBlockSize: 0, padding: 0 }}>
      i
    </button>
  ));
  expect(tooSmall(document.body)).toHaveLength(1);
});

/** The texts that are seen, with the element each stands in. */
function texts(root: Element): Map<Text, Element> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = new Map<Text, Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent?.trim() && node.parentElement && isSeen(node.parentElement))
      found.set(node as Text, node.parentElement);
  return found;
}

/** Only what does something on a screen may be missing on paper. */
const FOR_THE_SCREEN =
  'button, nav, form, search, label, a, select, option, summary, fieldset, dialog, [role=status], [aria-hidden=true], [data-print=hidden]';

async function lostOnPaper(root: Element): Promise<string[]> {
  await wish({ media: 'screen' });
  // Asked before: a chart that is drawn anew for paper leaves texts that stand nowhere.
  const before = [...texts(root)].filter(([, element]) => !element.closest(FOR_THE_SCREEN));
  await wish({ media: 'print' });
  await settled();
  // What is said elsewhere on the sheet, as a heading in place of a tab, is not lost.
  const after = new Set([...texts(root).keys()].map((text) => text.textContent?.trim()));
  const lost = before.filter(
    ([text, element]) => !isSeen(element) && !after.has(text.textContent?.trim()),
  );
  const closed = [...root.querySelectorAll('details:not([open])')].filter(
    (each) => isSeen(each) && !printsWhole(each),
  );
  await wish({});
  return [
    ...lost.map(([text]) => `“${text.textContent?.trim().slice(0, 50)}” is not printed`),
    ...closed.map((each) => `${nameOf(each)} is printed closed`),
  ];
}

/** Whether a closed disclosure shows its contents on paper, unless its part says that paper is to be as the screen. */
function printsWhole(details: Element): boolean {
  const contents = [...details.children].filter((each) => !each.matches('summary'));
  return contents.some(isSeen) || details.className.includes('asShown');
}

test('what is missing is found', async () => {
  mounted = await mount(() => (
    <>
      <style>{'@media print { .gone { display: none; } }'}</style>
      <p className="gone">Gone</p>
    </>
  ));
  expect(await lostOnPaper(document.body)).toHaveLength(1);
});

describe('nothing is too small, moves against a wish, or is missing on paper', () => {
  test.for(stories)('$name', async (entry) => {
    await screen('phone');
    mounted = await mountStory(entry);
    const small = tooSmall(document.body);
    await wish({ reducedMotion: true });
    const moves = moving(document.documentElement);
    await screen('paper');
    const lost = await lostOnPaper(document.body);
    expect([...small, ...moves, ...lost].join('\n')).toBe('');
  });
});
