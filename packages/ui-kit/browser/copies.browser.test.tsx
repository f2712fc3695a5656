import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { screen } from './screen.ts';
import { settled } from './stories.tsx';

type Draw = (element: HTMLElement, inside?: (element: HTMLElement | null) => void) => () => void;

const copies = new Map<string, Draw>();
let takeDown: (() => void)[] = [];

/** Loads a built copy as a page would: its style sheet, its script, its own lazy parts. */
async function load(copy: string): Promise<void> {
  const base = `/out/browser/copies/${copy}`;
  const style = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: `${base}/style.css`,
  });
  const script = Object.assign(document.createElement('script'), {
    type: 'module',
    src: `${base}/entry.js`,
  });
  const loaded = new Promise<void>((resolve, reject) => {
    document.addEventListener(
      'kit-copy',
      (event) => {
        const { detail } = event as CustomEvent<{ copy: string; draw: Draw }>;
        copies.set(detail.copy, detail.draw);
        resolve();
      },
      { once: true },
    );
    script.onerror = () => reject(new Error(`${script.src} cannot be loaded`));
  });
  document.head.append(style, script);
  await loaded;
}

beforeAll(async () => {
  await load('north');
  await load('south');
});

/** North's page, and south's inside north's dialog. */
beforeEach(async () => {
  await screen('desktop');
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
  const main = document.createElement('main');
  document.body.append(main);
  const [north, south] = [copies.get('north'), copies.get('south')];
  if (!north || !south) throw new Error('both copies are loaded');
  takeDown = [
    north(main, (slot) => {
      if (slot) takeDown.push(south(slot));
    }),
  ];
  await settled();
});

afterEach(() => {
  for (const down of takeDown.reverse()) down();
  document.body.replaceChildren();
});

const button = (name: string) => page.getByRole('button', { name });
const dialog = (copy: string) => page.getByRole('dialog', { name: `${copy} dialog` });
const focused = () => document.activeElement;

async function openNorth(): Promise<void> {
  await userEvent.click(button('north opens'));
  await expect.element(button('south opens')).toBeVisible();
  await expect.element(page.getByLabelText('south place').first()).toBeVisible();
  await settled();
}

describe('two copies of the kit on a page', () => {
  test('have no id in common', async () => {
    await openNorth();
    const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('each wear their own style', async () => {
    await openNorth();
    const weight = (name: string) => getComputedStyle(button(name).element()).fontWeight;
    expect([weight('north opens'), weight('south opens')]).toEqual(['600', '400']);
  });

  test('close a dialog inside a dialog one by one, and give the focus back', async () => {
    await openNorth();
    await userEvent.click(button('south opens'));
    await expect.element(dialog('south')).toBeVisible();
    expect(dialog('south').element().contains(focused())).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog('south')).not.toBeInTheDocument();
    await expect.element(dialog('north')).toBeVisible();
    expect(focused()).toBe(button('south opens').element());
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog('north')).not.toBeInTheDocument();
    expect(focused()).toBe(button('north opens').element());
  });

  test('let one choose from a list inside the other’s dialog', async () => {
    await openNorth();
    const field = page.getByRole('combobox', { name: 'south place' });
    await userEvent.click(field);
    await userEvent.keyboard('ban');
    await expect.element(page.getByRole('option', { name: 'Banana' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(document.querySelectorAll('[role=option]')).toHaveLength(0);
    await expect.element(dialog('north')).toBeVisible();
    await userEvent.keyboard('{Control>}a{/Control}che');
    await userEvent.click(page.getByRole('option', { name: 'Cherry' }));
    await expect.element(field).toHaveValue('Cherry');
    await expect.element(dialog('north')).toBeVisible();
    expect(dialog('north').element().contains(focused())).toBe(true);
  });

  test('let one pick a date inside the other’s dialog', async () => {
    await openNorth();
    const opener = dialog('north').getByRole('button', { name: /calendar/i });
    await userEvent.click(opener);
    const day = page.getByRole('button', { name: /15 November 2026/ });
    await expect.element(day).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(day).not.toBeInTheDocument();
    await expect.element(dialog('north')).toBeVisible();
    expect(focused()).toBe(opener.element());
    await userEvent.click(opener);
    await userEvent.click(day);
    await expect.element(dialog('north').getByLabelText('Day')).toHaveValue('15');
    await expect.element(dialog('north')).toBeVisible();
  });

  test('both say what they have to say, and one does not cover the other', async () => {
    await openNorth();
    await userEvent.click(button('south tells'));
    await userEvent.keyboard('{Escape}');
    await openNorth();
    await userEvent.keyboard('{Escape}');
    await userEvent.click(button('north tells'));
    await expect.element(page.getByText('north says so')).toBeVisible();
  });

  test('leave nothing shut off once all is closed', async () => {
    await openNorth();
    await userEvent.click(page.getByRole('combobox', { name: 'south place' }));
    await userEvent.keyboard('{ArrowDown}{Escape}{Escape}');
    await settled();
    await expect.element(dialog('north')).not.toBeInTheDocument();
    const shut = [...document.querySelectorAll('[inert], [aria-hidden=true]')].filter(
      (each) => each.querySelector('a, button, input') ?? each.matches('a, button, input'),
    );
    expect(shut.map((each) => each.outerHTML.slice(0, 80))).toEqual([]);
    await userEvent.click(button('north opens'));
    await expect.element(dialog('north')).toBeVisible();
  });
});

describe('toasts of two copies side by side', () => {
  beforeEach(async () => {
    const aside = document.createElement('aside');
    document.body.append(aside);
    const south = copies.get('south');
    if (!south) throw new Error('south is loaded');
    takeDown.push(south(aside));
    await settled();
  });

  test('can both be read', async () => {
    await userEvent.click(button('north tells'));
    await userEvent.click(button('south tells'));
    const boxes = ['north', 'south'].map((copy) =>
      page.getByText(`${copy} says so`).element().getBoundingClientRect(),
    );
    const [north, south] = boxes;
    if (!north || !south) throw new Error('both have spoken');
    expect(north.bottom <= south.top || south.bottom <= north.top).toBe(true);
  });
});
