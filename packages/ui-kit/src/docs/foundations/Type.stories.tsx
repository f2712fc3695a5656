import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import { Type as Page } from './Type.tsx';

const meta = { title: 'Foundations/Type' } satisfies Meta;
export default meta;

export const Type = story(Page, { name: 'Type' });
