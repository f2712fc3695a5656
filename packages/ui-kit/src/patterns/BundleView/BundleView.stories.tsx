import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './BundleView.examples.tsx';

const meta = { title: 'Patterns/BundleView' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const Empty = story(examples.Empty);
