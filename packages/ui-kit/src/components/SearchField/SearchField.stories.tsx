import type { Meta } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './SearchField.examples.tsx';

const meta = { title: 'Components/SearchField' } satisfies Meta;
export default meta;

export const WithButton = story(examples.WithButton);
export const WhileTyping = story(examples.WhileTyping, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('search')).toBeVisible();
    await expect(
      canvas.getByRole('searchbox', { name: /^(搜索项目和服务|Search programmes and services)$/ }),
    ).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
});

/** The field, then its button; both are high enough for a finger. */
export const Walk = story(examples.WithButton, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('searchbox');
    const button = canvas.getByRole('button', { name: /^(搜索|Search)$/ });
    await userEvent.tab();
    await expect(field).toHaveFocus();
    await userEvent.keyboard('rent');
    await userEvent.tab();
    await expect(button).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(canvas.getAllByRole('status')[1]).toHaveTextContent('rent');
    for (const control of [field, button])
      await expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  },
});

export const WhileComposing = story(examples.WithButton, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('searchbox');
    const [looking, searched] = canvas.getAllByRole('status');
    await userEvent.click(field);
    fireEvent.compositionStart(field);
    fireEvent.input(field, { target: { value: 'zufang' } });
    // The Enter that picks a candidate is the input method's: it must not send the form.
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      keyCode: 229,
      isComposing: true,
      bubbles: true,
      cancelable: true,
    });
    await expect(field.dispatchEvent(enter)).toBe(false);
    await expect(looking).toHaveTextContent('');
    fireEvent.input(field, { target: { value: '租房' } });
    fireEvent.compositionEnd(field, { data: '租房' });
    await expect(looking).toHaveTextContent('租房');
    await expect(searched).toHaveTextContent('');
    await userEvent.keyboard('{Enter}');
    await expect(searched).toHaveTextContent('租房');
  },
});
