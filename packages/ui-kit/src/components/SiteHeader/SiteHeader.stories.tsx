import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './SiteHeader.examples.tsx';

const meta = {
  title: 'Components/SiteHeader',
  parameters: { layout: 'fullscreen', docs: { story: { height: '24rem' } } },
} satisfies Meta;
export default meta;

export const Full = story(examples.Full);
/** A menu with nothing in it would be a button that does nothing. */
export const Small = story(examples.Small, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('button')).toBeNull();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: /示例区|Sample District/ })).toHaveFocus();
  },
});
export const Long = story(examples.Long);

export const MenuOnANarrowScreen = story(examples.Full, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const toggle = canvasElement.querySelector('button[aria-controls]');
    if (!(toggle instanceof HTMLElement)) throw new Error('there is a button for the menu');
    if (getComputedStyle(toggle).display === 'none') {
      await expect(canvas.getByRole('navigation')).toBeVisible();
      return;
    }
    await expect(canvas.queryByRole('navigation')).toBeNull();
    await userEvent.click(toggle);
    await expect(canvas.getByRole('navigation')).toBeVisible();
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  },
});

/** Wide: the name and the search in one line, the navigation and the settings in the next; the current entry marked. */
export const TwoLines = story(examples.Full, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    if (canvas.queryByRole('button', { name: /^(菜单|Menu)$/ })) return;
    const box = (element: Element) => element.getBoundingClientRect();
    const middle = (element: Element) => Math.round(box(element).top + box(element).height / 2);
    const [brand, ...entries] = canvas.getAllByRole('link');
    if (!brand) throw new Error('the name is a link');
    const search = canvas.getByRole('search');
    await expect(Math.abs(middle(brand) - middle(search))).toBeLessThanOrEqual(2);
    await expect(entries).toHaveLength(5);
    for (const entry of entries) await expect(box(entry).top).toBe(box(entries[0] ?? brand).top);
    await expect(box(entries[0] ?? brand).top).toBeGreaterThanOrEqual(box(search).bottom);
    const mode = canvas.getByRole('combobox', { name: /^(显示方式|Display)$/ });
    const line = box(entries[0] ?? brand);
    await expect(middle(mode)).toBeGreaterThan(line.top);
    await expect(middle(mode)).toBeLessThan(line.bottom);
    await expect(canvas.getByRole('link', { current: 'page' })).toBe(entries[0]);
  },
});

/** Escape folds the menu from anywhere in it and gives the focus back to its button. */
export const EscapeFoldsTheMenu = story(examples.Full, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const toggle = canvas.queryByRole('button', { name: /^(菜单|Menu)$/ });
    // On a wide screen there is no menu to fold, and the navigation stands open.
    if (!toggle) {
      await expect(canvas.getByRole('navigation', { name: /主导航|Main/ })).toBeVisible();
      return;
    }
    await userEvent.tab();
    await userEvent.tab();
    await expect(toggle).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await expect(canvas.getByRole('searchbox')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(toggle).toHaveFocus();
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await expect(canvas.queryByRole('navigation')).toBeNull();
  },
});

/** The two settings by their names; the other language is named in that language. */
export const Settings = story(examples.Full, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const toggle = canvas.queryByRole('button', { name: /^(菜单|Menu)$/ });
    if (toggle) await userEvent.click(toggle);
    const told = canvas.getByRole('status');
    await expect(canvas.getByRole('navigation', { name: /主导航|Main/ })).toBeVisible();
    const mode = canvas.getByRole('combobox', { name: /^(显示方式|Display)$/ });
    await userEvent.selectOptions(mode, 'care');
    await expect(told).toHaveTextContent('care');
    const language = canvas.getByRole('button', { name: /^(English|中文)$/ });
    await expect(language).toHaveAttribute(
      'lang',
      document.documentElement.lang === 'en' ? 'zh-CN' : 'en',
    );
    await userEvent.click(language);
    await expect(told).toHaveTextContent(document.documentElement.lang === 'en' ? 'zh' : 'en');
    for (const control of [mode, language])
      await expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  },
});
