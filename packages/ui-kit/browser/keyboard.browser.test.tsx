import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FOCUSABLE, isSeen, nameOf } from './measure.ts';
import { screen } from './screen.ts';
import { type Mounted, mountStory, settled, stories } from './stories.tsx';

// Real keys, as the browser gets them: what a story's own walk presses never leaves the page, so it moves no native
// focus, opens no native list and closes no native dialog.

let mounted: Mounted | undefined;

beforeEach(() => screen('desktop'));
afterEach(() => {
  mounted?.unmount();
  mounted = undefined;
});

async function open(name: string): Promise<HTMLElement> {
  mounted = await mountStory({ name: `Components/${name}` }, { locale: 'en' });
  return mounted.canvas;
}

const press = async (keys: string) => {
  await userEvent.keyboard(keys);
  await settled();
};
const focused = () => document.activeElement;
const button = (name: string | RegExp) => page.getByRole('button', { name });

/** What Tab must reach, in its order: of a group of radios one. */
function stops(root: Element): Element[] {
  const all = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (each) => each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }),
  );
  return all.filter((each) => {
    if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
    const group = all.filter(
      (other) =>
        other instanceof HTMLInputElement && other.type === 'radio' && other.name === each.name,
    );
    const checked = group.find((other) => other instanceof HTMLInputElement && other.checked);
    return each === (checked ?? group[0]);
  });
}

/** The browser's own button of a file input speaks the browser's language: its label is drawn in its place. */
function drawnBy(element: Element): Element {
  if (!(element instanceof HTMLInputElement) || element.type !== 'file') return element;
  return (
    [...(element.labels ?? [])].find((label) => label.parentElement?.contains(element)) ?? element
  );
}

describe('Tab reaches everything once, in the order it stands in, and goes on', () => {
  const components = stories.filter(
    (entry) =>
      entry.title.startsWith('Components/') && !entry.plays && entry.title !== 'Components/Dialog',
  );
  test.for(components)('$name', async (entry) => {
    mounted = await mountStory(entry);
    const end = document.createElement('button');
    end.textContent = 'end';
    document.body.append(end);
    const wanted = [...stops(mounted.canvas), end];
    const reached: Element[] = [];
    while (focused() !== end && reached.length <= wanted.length) {
      await userEvent.tab();
      const now = focused();
      if (!now || now === document.body) break;
      expect(isSeen(drawnBy(now)), `${nameOf(now)} has the focus and is seen`).toBe(true);
      reached.push(now);
    }
    expect(reached.map(nameOf)).toEqual(wanted.map(nameOf));
    const last = wanted.at(-2);
    if (!last) return;
    await userEvent.tab({ shift: true });
    expect(focused()).toBe(last);
  });
});

describe('walks', () => {
  test('a dialog takes the focus, keeps it, and gives it back', async () => {
    await open('Dialog › Confirm');
    const opener = button('Forget all answers').element();
    await userEvent.tab();
    await press('{Enter}');
    const dialog = page.getByRole('dialog').element();
    expect(dialog.contains(focused())).toBe(true);
    for (let step = 0; step < 6; step += 1) {
      await userEvent.tab();
      // A browser's own controls may stand between the last and the first; the page behind never does.
      expect(focused() === document.body || dialog.contains(focused())).toBe(true);
    }
    await press('{Escape}');
    expect(page.getByRole('dialog').query()).toBeNull();
    expect(focused()).toBe(opener);
  });

  test('a question that failed leads to its summary, and from there to the field', async () => {
    await open('QuestionPage › Plain');
    const send = button(/continue/i).element() as HTMLElement;
    send.focus();
    await press('{Enter}');
    expect(focused()?.getAttribute('role')).toBe('alert');
    await userEvent.tab();
    await press('{Enter}');
    expect(focused()?.getAttribute('type')).toBe('radio');
    await press(' ');
    expect(page.getByRole('alert').query()).toBeNull();
  });

  test('one Tab for a group of radios; the arrows choose, and go round', async () => {
    const canvas = await open('ChoiceGroups › Radios');
    const radios = [...canvas.querySelectorAll<HTMLInputElement>('[type=radio]')];
    await userEvent.tab();
    expect(focused()).toBe(radios[1]);
    await press('{ArrowDown}');
    expect(radios.map((each) => each.checked)).toEqual([false, false, true]);
    await press('{ArrowDown}');
    expect(radios.map((each) => each.checked)).toEqual([true, false, false]);
  });

  test('a disclosure opens and closes by Enter and by Space', async () => {
    const canvas = await open('Disclosure › Closed');
    const details = canvas.querySelector('details');
    await userEvent.tab();
    await press('{Enter}');
    expect(details?.open).toBe(true);
    await press(' ');
    expect(details?.open).toBe(false);
  });

  test('the menu of a narrow screen opens, and Esc folds it and keeps the focus', async () => {
    await screen('phone');
    await open('SiteHeader › Full');
    const toggle = button('Menu').element() as HTMLElement;
    toggle.focus();
    await press('{Enter}');
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    await userEvent.tab();
    const menu = document.getElementById(toggle.getAttribute('aria-controls') ?? '');
    expect(menu?.contains(focused())).toBe(true);
    await press('{Escape}');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(focused()).toBe(toggle);
  });

  test('the display mode is chosen by the arrows', async () => {
    const canvas = await open('SiteHeader › Full');
    const select = canvas.querySelector('select');
    select?.focus();
    const before = select?.value;
    await press('{ArrowDown}');
    expect(select?.value).not.toBe(before);
  });

  test('the skip link is first, is seen, and leads to the main part', async () => {
    await open('PageLayout › Whole');
    await userEvent.tab();
    expect(focused()?.textContent).toMatch(/skip/i);
    expect(isSeen(focused() ?? document.body)).toBe(true);
    await press('{Enter}');
    await userEvent.tab();
    expect(focused()?.closest('main')).not.toBeNull();
  });

  test('a notice takes no focus, can be reached, and its action works', async () => {
    const canvas = await open('Toast › InPassing');
    const forget = button('Forget the answers').element() as HTMLElement;
    forget.focus();
    await press('{Enter}');
    expect(focused()).toBe(forget);
    expect(canvas.querySelector('output')?.textContent).toBe('0 answers');
    await userEvent.tab();
    expect(focused()?.textContent).toBe('Undo');
    await press('{Enter}');
    expect(canvas.querySelector('output')?.textContent).toBe('12 answers');
    expect(focused()).toBe(forget);
  });
});
