import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import { DisplayModes as Page } from './DisplayModes.tsx';

const meta = { title: 'Foundations/Display modes' } satisfies Meta;
export default meta;

export const DisplayModes = story(Page, { name: 'Display modes' });
