import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import { Spacing as Page } from './Spacing.tsx';

const meta = { title: 'Foundations/Spacing And Sizes' } satisfies Meta;
export default meta;

// One story of the same name as its title: the sidebar shows the two as one.
export const SpacingAndSizes = story(Page);
