import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import { Type as Page } from './Type.tsx';

const meta = { title: 'Foundations/Type' } satisfies Meta;
export default meta;

// One story of the same name as its title: the sidebar shows the two as one.
export const Type = story(Page);
