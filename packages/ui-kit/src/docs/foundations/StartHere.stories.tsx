import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import { StartHere as Page } from './StartHere.tsx';

const meta = { title: 'Start here' } satisfies Meta;
export default meta;

export const StartHere = story(Page, { name: 'Start here' });
