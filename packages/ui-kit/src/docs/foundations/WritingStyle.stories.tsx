import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import { WritingStyle as Page } from './WritingStyle.tsx';

const meta = { title: 'Foundations/Writing Style' } satisfies Meta;
export default meta;

// One story of the same name as its title: the sidebar shows the two as one.
export const WritingStyle = story(Page);
