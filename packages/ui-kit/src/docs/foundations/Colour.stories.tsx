import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import { Colour as Page } from './Colour.tsx';

const meta = { title: 'Foundations/Colour' } satisfies Meta;
export default meta;

export const Colour = story(Page);
