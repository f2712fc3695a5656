import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './EmptyState.examples.tsx';

const meta = { title: 'Components/EmptyState' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
