import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import { WritingStyle as Page } from './WritingStyle.tsx';

const meta = { title: 'Foundations/Writing style' } satisfies Meta;
export default meta;

export const WritingStyle = story(Page, { name: 'Writing style' });
