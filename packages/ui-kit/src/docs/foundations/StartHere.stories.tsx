import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import { StartHere as Page } from './StartHere.tsx';

const meta = { title: 'Start Here' } satisfies Meta;
export default meta;

// One story of the same name as its title: the sidebar shows the two as one.
export const StartHere = story(Page);
