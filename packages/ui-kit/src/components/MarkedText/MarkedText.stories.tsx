import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './MarkedText.examples.tsx';

const meta = { title: 'Components/MarkedText' } satisfies Meta;
export default meta;

export const Found = story(examples.Found, {
  play: async ({ canvasElement }) => {
    const marks = [...canvasElement.querySelectorAll('mark')].map(({ textContent }) => textContent);
    await expect(new Set(marks).size).toBe(1);
    await expect(marks).toHaveLength(2);
    await expect(canvasElement.textContent).toMatch(/租房补贴|A rent subsidy for talent who rent/);
  },
});

export const Nothing = story(examples.Nothing, {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('mark, b')).toBeNull();
    await expect(canvasElement).toHaveTextContent('<b>');
  },
});
