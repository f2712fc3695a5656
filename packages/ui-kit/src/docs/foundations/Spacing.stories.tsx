import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import { Spacing as Page } from './Spacing.tsx';

const meta = { title: 'Foundations/Spacing and sizes' } satisfies Meta;
export default meta;

export const Spacing = story(Page, { name: 'Spacing and sizes' });
