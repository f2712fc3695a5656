import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import { DisplayModes as Page } from './DisplayModes.tsx';

const meta = { title: 'Foundations/Display Modes' } satisfies Meta;
export default meta;

// One story of the same name as its title: the sidebar shows the two as one.
export const DisplayModes = story(Page);
