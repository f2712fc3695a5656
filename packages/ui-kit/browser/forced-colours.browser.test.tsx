import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FOCUSABLE, nameOf, seen } from './measure.ts';
import { pixels, screen, showWhole, wish } from './screen.ts';
import { type Mounted, mount, mountStory, settled, stories } from './stories.tsx';

// In forced colours (Windows' contrast themes) the system sets text, lines and backgrounds. What is drawn by a
// background alone is gone then; so every sign is looked for in the pixels.

let mounted: Mounted | undefined;

afterEach(async () => {
  mounted?.unmount();
  mounted = undefined;
  await wish({});
});

/** WCAG 1.4.11: what a sign needs against what it stands on. */
const ENOUGH = 3;

/** Elements that say something without words: icons, controls, and what is painted by its background. */
function signs(root: Element): Element[] {
  const painted = seen(root).filter((each) => {
    if (each.childElementCount > 0 || each.textContent?.trim() || each.closest('svg, button'))
      return false;
    const { backgroundColor, backgroundImage } = getComputedStyle(each);
    return backgroundImage !== 'none' || !/^rgba\(.*, 0\)$/.test(backgroundColor);
  });
  const drawn = seen(root, 'svg, input, select, textarea').filter(
    (each) => !each.parentElement?.closest('svg'),
  );
  return [...new Set([...painted, ...drawn])];
}

function luminance(red: number, green: number, blue: number): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The strongest contrast between any two pixels of a box. */
function contrastIn(image: ImageData, box: DOMRect, origin: DOMRect): number {
  let darkest = 1;
  let lightest = 0;
  const from = {
    x: Math.floor(box.left - origin.left) - 1,
    y: Math.floor(box.top - origin.top) - 1,
  };
  const to = {
    x: Math.ceil(box.right - origin.left) + 1,
    y: Math.ceil(box.bottom - origin.top) + 1,
  };
  for (let y = Math.max(0, from.y); y < Math.min(image.height, to.y); y += 1)
    for (let x = Math.max(0, from.x); x < Math.min(image.width, to.x); x += 1) {
      const at = (y * image.width + x) * 4;
      const [red = 0, green = 0, blue = 0] = image.data.subarray(at, at + 3);
      const light = luminance(red, green, blue);
      darkest = Math.min(darkest, light);
      lightest = Math.max(lightest, light);
    }
  return (lightest + 0.05) / (darkest + 0.05);
}

async function vanished(root: Element): Promise<string[]> {
  await wish({});
  const wanted = signs(root);
  await wish({ forcedColours: true });
  await settled();
  if (wanted.length === 0) return [];
  await showWhole(root);
  const image = await pixels(root);
  const origin = root.getBoundingClientRect();
  return wanted
    .filter((each) => contrastIn(image, each.getBoundingClientRect(), origin) < ENOUGH)
    .map((each) => `${nameOf(each)} cannot be seen`);
}

/** Without its alpha: forced colours turn every background into that of the page, seen or not. */
function shade(colour: string): string {
  return (
    colour
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .join() ?? ''
  );
}

/** What tells one of several apart, as far as forced colours leave it. */
function look(element: Element): string {
  const ofStyle = (style: CSSStyleDeclaration) =>
    [
      style.borderTop,
      style.borderBottom,
      style.borderInlineStart,
      style.outline,
      style.textDecorationLine,
      style.fontWeight,
      shade(style.backgroundColor),
      style.color,
      style.content,
    ].join();
  return [
    ofStyle(getComputedStyle(element)),
    ofStyle(getComputedStyle(element, '::before')),
    ofStyle(getComputedStyle(element, '::after')),
    element.tagName,
    element.querySelectorAll('svg').length,
  ].join(' | ');
}

/** The current one of several, when it looks like the others. */
function unmarked(root: Element): string[] {
  const current =
    '[aria-current]:not([aria-current=false]), [aria-selected=true], [aria-pressed=true]';
  return seen(root, current).flatMap((each) => {
    const list = each.closest('ul, ol, nav, [role=tablist], [role=grid], [role=listbox], tr');
    const others = [...(list?.querySelectorAll(each.tagName) ?? [])].filter(
      (other) => !other.matches(current) && !other.contains(each) && !each.contains(other),
    );
    const alike = others.some((other) => look(other) === look(each));
    return alike ? [`${nameOf(each)} is current and looks like the others`] : [];
  });
}

/** Controls whose focus cannot be seen, once the keyboard is in use. */
async function ringless(root: Element): Promise<string[]> {
  const controls = seen(root, FOCUSABLE);
  if (controls.length === 0) return [];
  await userEvent.tab();
  return controls.flatMap((each) => {
    (each as HTMLElement).focus();
    if (document.activeElement !== each) return [];
    const rings = [each, each.parentElement, each.closest('label, article, li')].some((around) => {
      return [undefined, '::before', '::after'].some((pseudo) => {
        if (!around) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(around, pseudo);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
    });
    return rings ? [] : [`${nameOf(each)} has the focus and no ring`];
  });
}

describe('in forced colours every sign is seen', () => {
  test.for(stories)('$name', async (entry) => {
    await screen('desktop');
    mounted = await mountStory(entry);
    // An open dialog lies above the page and is what is seen.
    const gone = await vanished(document.querySelector(':modal') ?? mounted.canvas);
    expect(
      [...gone, ...unmarked(document.body), ...(await ringless(document.body))].join('\n'),
    ).toBe('');
  });
});

describe('what is looked for is found', () => {
  test('a bar drawn by its background', async () => {
    mounted = await mount(() => <div style={{ blockSize: 20, background: 'black' }} />);
    expect(await vanished(mounted.canvas)).toHaveLength(1);
  });

  test('a current item told by its background', async () => {
    mounted = await mount(() => (
      <ul>
        <li>
          <a href="#one" aria-current="page" style={{ background: 'yellow' }}>
            One
          </a>
        </li>
        <li>
          <a href="#two">Two</a>
        </li>
      </ul>
    ));
    await wish({ forcedColours: true });
    expect(unmarked(document.body)).toHaveLength(1);
  });

  test('a focus without a ring', async () => {
    mounted = await mount(() => (
      <button type="button" style={{ outline: 'none' }}>
        One
      </button>
    ));
    expect(await ringless(document.body)).toHaveLength(1);
  });
});
