import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './VisuallyHidden.examples.tsx';

const meta = { title: 'Components/VisuallyHidden' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
